import type { OriginArticleAnswer, OriginsAnswer } from "@/lib/contract/origins";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { ButtonLink } from "../../ui/button";
import { EmptyPlace } from "../../ui/empty-place";
import { MoreLink } from "../../ui/more-link";
import { PageFrame } from "../../ui/page-frame";
import { PageHead } from "../../ui/page-head";
import { plural } from "../../ui/plural";
import { CitedSources } from "./cited-sources";
import { OriginList } from "./origin-list";
import { sayCount } from "./origin-words";
import styles from "./origins.module.css";
import { SharedPair } from "./shared-pair";

interface Props {
  readonly story: StoryAnswer;
  readonly answer: OriginsAnswer;
  /** Whether this is a later page of the pairs. */
  readonly isLater: boolean;
}

/** The independent sources behind the story's articles, what shows them, and the passages that articles share. */
export function OriginsPage({ story, answer, isLater }: Props) {
  const base = `/projects/${story.project}/stories/${story.id}`;
  const byId = new Map(answer.articles.map((article) => [article.id, article]));
  if (answer.articles.length === 0) return <Nothing base={base} mayAdd={story.abilities.importArticles} />;
  return (
    <PageFrame footer={`${sayCount(answer)} · ${plural(answer.articles.length, "article")}`}>
      <PageHead
        title={isLater ? "Origins: further shared text" : sayCount(answer)}
        lede="Articles that share much of their text, or credit the same source, are one origin. Read by the program from texts and credits; what it found stands beside each."
      />
      {isLater ? null : <OriginList answer={answer} byId={byId} base={base} />}
      {isLater ? null : <CitedSources answer={answer} byId={byId} base={base} />}
      <SharedText answer={answer} byId={byId} base={base} />
    </PageFrame>
  );
}

interface PartProps {
  readonly answer: OriginsAnswer;
  readonly byId: ReadonlyMap<string, OriginArticleAnswer>;
  readonly base: string;
}

function SharedText({ answer, byId, base }: PartProps) {
  return (
    <section aria-labelledby="shared-text">
      <h2 id="shared-text" className={styles.section}>
        Shared text
      </h2>
      {answer.shared.length === 0 ? (
        <p className={styles.muted}>No two articles have a passage of ten words or more in common.</p>
      ) : (
        <p className={styles.muted}>Words that only one of the two has are marked.</p>
      )}
      {answer.shared.map((pair) => (
        <SharedPair key={`${pair.a} ${pair.b}`} pair={pair} byId={byId} base={base} />
      ))}
      <MoreLink next={answer.next}>Further pairs</MoreLink>
    </section>
  );
}

function Nothing({ base, mayAdd }: { base: string; mayAdd: boolean }) {
  const action = mayAdd ? { action: <ButtonLink href={`${base}/articles`}>Add articles</ButtonLink> } : {};
  return (
    <PageFrame>
      <PageHead title="Origins" />
      <EmptyPlace sentence="Here the sources behind the articles will stand." {...action} />
    </PageFrame>
  );
}

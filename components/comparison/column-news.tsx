import { Button } from "@/components/ui/button";
import type { ArticleSummary } from "@/lib/contract/articles";
import type { LivePresence } from "@/lib/contract/live";
import type { OpenArticle } from "./compare-data";
import { PresenceAvatars } from "./presence-avatars";

interface Props {
  readonly article: OpenArticle;
  readonly articles: readonly ArticleSummary[];
  readonly people: readonly LivePresence[];
  readonly onRenew: (article: string) => void;
}

/** What is new about the article of one column: who else reads it, a newer revision to show, or that it was deleted. */
export function ColumnNews({ article, articles, people, onRenew }: Props) {
  const now = articles.find((one) => one.id === article.id);
  const here = people.filter((one) => one.article === article.id).map(({ person }) => person);
  return (
    <>
      <PresenceAvatars people={here} />
      {now ? null : <span>Deleted</span>}
      {now && now.revision > article.revision ? (
        <Button variant="quiet" onClick={() => onRenew(article.id)}>
          Show the new revision
        </Button>
      ) : null}
    </>
  );
}

import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import type { ClaimAnswer, ClaimMentionAnswer, RelationAnswer } from "@/lib/contract/claims";
import type { EventAnswer } from "@/lib/contract/events";
import type { FactAnswer } from "@/lib/contract/facts";
import type { SilentOutlet } from "@/lib/core/claims/silent-outlet";
import { Pill } from "../ui/chip";
import { EmptyPlace } from "../ui/empty-place";
import { formatDay } from "../ui/format-time";
import { AsideSection, PageFrame } from "../ui/page-frame";
import { plural } from "../ui/plural";
import { SectionHead } from "../ui/section-head";
import { ClaimFlags } from "./claim-flags";
import { ClaimHistory } from "./claim-history";
import { ClaimMentions } from "./claim-mentions";
import styles from "./claim-page.module.css";
import { ClaimStatement } from "./claim-statement";
import { DeleteClaim } from "./delete-claim";
import { MergeClaim } from "./merge-claim";
import { PageRelations } from "./page-relations";
import { SplitClaim } from "./split-claim";

export interface ClaimStory {
  readonly id: string;
  readonly title: string;
  /** The story's outlets that do not speak of the claim. */
  readonly silent: readonly SilentOutlet[];
}

interface Props {
  readonly claim: ClaimAnswer;
  readonly mentions: readonly ClaimMentionAnswer[];
  readonly facts: ReadonlyMap<string, readonly FactAnswer[]>;
  readonly moreMentions: boolean;
  readonly relations: readonly RelationAnswer[];
  readonly events: readonly EventAnswer[];
  readonly stories: readonly ClaimStory[];
  readonly tags: ReadonlyMap<string, { readonly name: string; readonly colour: string }>;
  /** How the figures of its mentions lie to each other; null where they tell none. */
  readonly figures: ReactNode;
  /** Where its mentions differ. */
  readonly discrepancies: ReactNode;
  /** The claim's note and comments. */
  readonly discussed: ReactNode;
}

/** One claim: statement, mentions by outlet, who is silent, relations, note and history. */
export function ClaimPage(props: Props) {
  const { claim, mentions, facts, moreMentions, stories, tags, figures } = props;
  return (
    <PageFrame
      aside={<Apparatus {...props} />}
      asideLabel="About this claim"
      footer={
        <span>
          {plural(claim.mentions, "mention")} · {plural(claim.outlets.length, "outlet")}
        </span>
      }
    >
      <p className={styles.meta}>
        <Link href={`/projects/${claim.project}/claims`}>All claims</Link>
        <span>
          by {claim.author.name}, {formatDay(claim.createdAt)}
        </span>
        <ClaimFlags flags={claim.flags} />
      </p>
      <ClaimStatement claim={claim} editable={claim.abilities.change} />
      <p className={styles.meta}>
        {stories.map((story) => (
          <span key={story.id}>
            Number {claim.numbers[story.id]} in{" "}
            <Link href={`/projects/${claim.project}/stories/${story.id}/matrix`}>{story.title}</Link>
          </span>
        ))}
      </p>
      <h2 className={styles.section}>Mentions</h2>
      {mentions.length === 0 ? (
        <EmptyPlace sentence="No mention is linked to this claim. In Compare, select a passage and press L to link it." />
      ) : (
        <ClaimMentions project={claim.project} claim={claim.id} mentions={mentions} facts={facts} tags={tags} />
      )}
      {moreMentions ? (
        <p className={styles.muted}>
          The first {mentions.length} of {claim.mentions} are shown; the matrix of each story holds them all.
        </p>
      ) : null}
      {figures}
    </PageFrame>
  );
}

function Apparatus({ claim, mentions, stories, relations, discrepancies, discussed, events }: Props) {
  const silent = stories.filter((story) => story.silent.length > 0);
  return (
    <>
      {silent.length > 0 ? (
        <AsideSection>
          <SectionHead>Silent outlets</SectionHead>
          {silent.map((story) => (
            <div key={story.id} className={styles.silent}>
              {stories.length > 1 ? <p className={styles.muted}>{story.title}</p> : null}
              <ul className={styles.row}>
                {story.silent.map(({ name, colour, reason }) => (
                  <li key={name}>
                    <Pill dot={{ colour }}>
                      {name}
                      {reason ? ` · ${reason}` : ""}
                    </Pill>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </AsideSection>
      ) : null}
      {discrepancies}
      <AsideSection>
        <div className={styles.stack}>
          <PageRelations claim={claim} relations={relations} />
        </div>
      </AsideSection>
      {discussed}
      <AsideSection>
        <div className={styles.stack}>
          <SectionHead>History</SectionHead>
          <ClaimHistory events={events} />
        </div>
      </AsideSection>
      {claim.abilities.merge ? (
        <AsideSection>
          <div className={styles.stack}>
            <SectionHead>Merge and split</SectionHead>
            <MergeClaim claim={claim} />
            <SplitClaim claim={claim} mentions={mentions} />
          </div>
        </AsideSection>
      ) : null}
      {claim.abilities.change ? (
        <AsideSection>
          <div className={styles.stack}>
            <DeleteClaim claim={claim} />
          </div>
        </AsideSection>
      ) : null}
    </>
  );
}

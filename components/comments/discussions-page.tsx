import type { DiscussionAnswer } from "@/lib/contract/comments";
import { ButtonLink } from "../ui/button";
import { EmptyPlace } from "../ui/empty-place";
import { PageFrame } from "../ui/page-frame";
import { PageHead } from "../ui/page-head";
import styles from "./comments.module.css";
import { DiscussionFilters } from "./discussion-filters";
import { DiscussionList } from "./discussion-list";
import { type DiscussionView, formatDiscussionView } from "./discussion-view";

interface Props {
  readonly person: string;
  readonly project: string;
  /** The name of the project or the story whose discussions these are. */
  readonly name: string;
  readonly view: DiscussionView;
  readonly discussions: readonly DiscussionAnswer[];
  readonly next: string | null;
}

function emptyWords({ state, only }: DiscussionView): string {
  if (only === "unread") return "You have read all of them.";
  if (only === "naming-me") return "No comment here names you.";
  if (state === "resolved") return "None is resolved yet.";
  return "No discussion is open. Select a mention or a claim in Compare and press M to comment on it.";
}

/** The discussions of a project or a story, the one with the newest comment first. */
export function DiscussionsPage({ person, project, name, view, discussions, next }: Props) {
  return (
    <PageFrame footerEnd="Times in UTC">
      <PageHead title="Discussions" lede={`What is said about mentions, claims and articles of ${name}.`} />
      <DiscussionFilters view={view} />
      {discussions.length === 0 ? <EmptyPlace sentence={emptyWords(view)} /> : null}
      <DiscussionList person={person} project={project} discussions={discussions} />
      {next ? (
        <p className={styles.later}>
          <ButtonLink href={formatDiscussionView({ ...view, cursor: next })}>Earlier discussions</ButtonLink>
        </p>
      ) : null}
    </PageFrame>
  );
}

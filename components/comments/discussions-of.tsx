"use client";

import { useState } from "react";
import type { Discussed, WholeDiscussion } from "@/lib/contract/comments";
import { useNoteDesk } from "../mentions/note-desk";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import { CommentForm } from "./comment-form";
import styles from "./comments.module.css";
import { DiscussionThread } from "./discussion-thread";
import { UnsentList } from "./unsent-list";
import { useDiscussions } from "./use-discussions";
import { useUnsent } from "./use-unsent";

export interface DiscussionsOfProps {
  readonly about: Pick<Discussed, "kind" | "id">;
  /** Whether the server does not know the thing yet, so that nothing can be said of it. */
  readonly isNew: boolean;
  readonly mayComment: boolean;
}

/** What is said about one thing: the open discussions with a place to answer, the resolved ones folded away. */
export function DiscussionsOf({ about, isNew, mayComment }: DiscussionsOfProps) {
  const { person, project } = useNoteDesk();
  const discussions = useDiscussions(project, about.id, isNew);
  const unsent = useUnsent(person).filter((one) => one.about.id === about.id);
  const [more, setMore] = useState(false);
  const [held, setHeld] = useState<string | null>(null);
  if (discussions === null) return <p className={styles.quiet}>Reading …</p>;
  const isFolded = ({ id, resolved }: WholeDiscussion) => resolved !== null && id !== held;
  const open = discussions.filter((one) => !isFolded(one));
  const resolved = discussions.filter(isFolded);
  const known = new Set(discussions.map(({ id }) => id));
  const starts = unsent.filter(({ discussion }) => !known.has(discussion));
  const form = mayComment && (open.length + starts.length === 0 || more);
  const thread = (one: WholeDiscussion) => (
    <DiscussionThread
      key={one.id}
      discussion={one}
      unsent={unsent.filter(({ discussion }) => discussion === one.id)}
      held={held === one.id}
      onHold={(isHeld) => setHeld(isHeld ? one.id : null)}
    />
  );
  return (
    <section aria-label={`Comments on the ${about.kind}`} tabIndex={-1} data-comments className={styles.discussions}>
      {open.map(thread)}
      <UnsentList unsent={starts} />
      {form ? (
        <CommentForm
          label={`Comment on the ${about.kind}`}
          place={{ about, discussion: null }}
          disabled={isNew ? "Comments can be posted once this is saved." : null}
          onBegin={() => setMore(true)}
          onPosted={() => setMore(false)}
        />
      ) : null}
      {mayComment && !form ? (
        <Button variant="quiet" className={styles.start} onClick={() => setMore(true)}>
          Start another discussion
        </Button>
      ) : null}
      {!mayComment && discussions.length === 0 ? <p className={styles.quiet}>No comments.</p> : null}
      {resolved.length > 0 ? (
        <details className={styles.resolved}>
          <summary>{plural(resolved.length, "resolved discussion")}</summary>
          {resolved.map(thread)}
        </details>
      ) : null}
    </section>
  );
}

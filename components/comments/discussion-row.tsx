"use client";

import { useEffect, useState } from "react";
import { Link } from "@/components/ui/link";
import { call } from "@/lib/client/call";
import { hearComments } from "@/lib/client/comments/comment-news";
import type { DiscussionAnswer, WholeDiscussion } from "@/lib/contract/comments";
import { noteText } from "@/lib/core/mentions/note-text";
import { useNoteDesk } from "../mentions/note-desk";
import { Moment } from "../people/moment";
import { Button } from "../ui/button";
import { plural } from "../ui/plural";
import styles from "./comments.module.css";
import { DiscussionThread } from "./discussion-thread";
import { useUnsent } from "./use-unsent";

/** The page that shows the thing itself. */
function placeOf({ project, about }: DiscussionAnswer): string {
  const base = `/projects/${project}`;
  if (about.kind === "claim") return `${base}/claims/${about.id}`;
  const story = `${base}/stories/${about.story}`;
  if (about.kind === "article") return `${story}/articles/${about.id}`;
  return `${story}/compare?articles=${about.article}&mention=${about.id}`;
}

/** A discussion in the list: what it is about, how it began, and, unfolded, all of it with a place to answer. */
export function DiscussionRow({ discussion }: { discussion: DiscussionAnswer }) {
  const { id, about, opening, comments, unread, namesMe, latest, resolved } = discussion;
  const [whole, setWhole] = useState<WholeDiscussion | null>(null);
  const [isHeld, setHeld] = useState(false);
  const unsent = useUnsent(useNoteDesk().person).filter((one) => one.discussion === id);
  const isOpen = whole !== null;
  const read = () => call("getDiscussion", { discussion: id }).then(setWhole, () => undefined);
  useEffect(() => {
    if (!isOpen) return;
    let turn = 0;
    // What is unfolded stays so where it cannot be read again: someone may be answering.
    const read = (own: number) =>
      call("getDiscussion", { discussion: id }).then(
        (answer) => own === turn && setWhole(answer),
        () => undefined,
      );
    const stop = hearComments((news) => {
      if (news.about !== null && news.about !== about.id) return;
      turn += 1;
      if (news.discussion?.id === id) setWhole(news.discussion);
      else if (!news.discussion) void read(turn);
    });
    return () => {
      turn += 1;
      stop();
    };
  }, [isOpen, about.id, id]);
  const words = opening.content ? noteText(opening.content) : "";
  return (
    <li className={styles.row} tabIndex={-1} data-comments>
      <p className={styles.about}>
        <span className={styles.quiet}>{about.kind}</span>{" "}
        <Link href={placeOf(discussion)}>{about.words.slice(0, 160)}</Link>
      </p>
      {whole ? (
        <DiscussionThread discussion={whole} unsent={unsent} held={isHeld} onHold={setHeld} />
      ) : (
        <p className={styles.opening}>{words.slice(0, 400)}</p>
      )}
      <p className={styles.actions}>
        <span className={styles.quiet}>
          {opening.author.name} · {plural(comments, "comment")} · last <Moment at={latest} />
          {resolved ? ` · resolved by ${resolved.by.name}` : ""}
        </span>
        {unread > 0 && !whole ? <span className={styles.new}>{unread} unread</span> : null}
        {namesMe ? <span className={styles.new}>names you</span> : null}
        <Button variant="quiet" aria-expanded={isOpen} onClick={() => (whole ? setWhole(null) : void read())}>
          {whole ? "Fold" : "Read and answer"}
        </Button>
      </p>
    </li>
  );
}

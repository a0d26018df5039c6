"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import { hearComments, hearRead, tellOfEvent } from "@/lib/client/comments/comment-news";
import { onLiveEvent } from "@/lib/client/live/live-events";
import styles from "./comments.module.css";
import { useUnsent } from "./use-unsent";

interface Unread {
  readonly comments: number;
  readonly naming: number;
}

interface Props {
  readonly project: string;
  readonly person: string;
  readonly unread: Unread;
}

/** How many comments one has not read, in the bar of every page; nothing while there are none. Sends what waits, too. */
export function UnreadLink({ project, person, unread }: Props) {
  const [now, setNow] = useState(unread);
  const waiting = useUnsent(person).length;
  useEffect(() => setNow(unread), [unread]);
  useEffect(() => {
    const count = () => void call("getUnread", { project }).then(setNow, () => undefined);
    const look = () => document.visibilityState === "visible" && count();
    const stops = [hearComments(count), hearRead(count), onLiveEvent(tellOfEvent)];
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      for (const stop of stops) stop();
    };
  }, [project]);
  const words = [
    ...(now.comments > 0 ? [`${now.comments} unread`] : []),
    ...(waiting > 0 ? [`${waiting} not sent`] : []),
  ].join(", ");
  if (words === "") return null;
  return (
    <Link href={`/projects/${project}/discussions?only=unread`} className={styles.unread}>
      {words}
      <span className="visually-hidden"> comments</span>
      {now.naming > 0 ? <span title="Some name you">@</span> : null}
    </Link>
  );
}

"use client";

import { useEffect, useState } from "react";
import { Link } from "@/components/ui/link";
import { call } from "@/lib/client/call";
import { hearComments, hearRead, tellOfEvent } from "@/lib/client/comments/comment-news";
import { gather } from "@/lib/client/gather";
import { onLiveEvent } from "@/lib/client/live/live-events";
import styles from "./unread-link.module.css";

interface Unread {
  readonly comments: number;
  readonly naming: number;
}

interface Props {
  readonly project: string;
  readonly person: string;
  readonly unread: Unread;
}

function hasUnsent(): boolean {
  try {
    return Object.keys(localStorage).some((name) => name.startsWith("variorum:unsent:"));
  } catch {
    return false;
  }
}

/** Sends the comments that were posted without a connection; what that needs is loaded only where one waits. */
function useResume(person: string): void {
  useEffect(() => {
    const resume = () => {
      if (!hasUnsent()) return;
      // What could not be loaded is tried again with the connection.
      import("@/lib/client/comments/unsent").then(({ resumeUnsent }) => resumeUnsent(person)).catch(() => undefined);
    };
    resume();
    window.addEventListener("online", resume);
    return () => window.removeEventListener("online", resume);
  }, [person]);
}

/** How many comments one has not read, in the bar of every page of a project; nothing while there are none. */
export function UnreadLink({ project, person, unread }: Props) {
  const [{ comments, naming }, setNow] = useState(unread);
  useResume(person);
  useEffect(() => setNow(unread), [unread]);
  useEffect(() => {
    const count = () => void call("getUnread", { project }).then(setNow, () => undefined);
    const counting = gather(count);
    const look = () => document.visibilityState === "visible" && counting.wish();
    const stops = [hearComments(counting.wish), hearRead(counting.wish), onLiveEvent(tellOfEvent), counting.drop];
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      for (const stop of stops) stop();
    };
  }, [project]);
  if (comments === 0) return null;
  return (
    <Link href={`/projects/${project}/discussions?only=unread`} className={styles.unread}>
      {comments} unread<span className="visually-hidden"> comments</span>
      {naming > 0 ? <span className="visually-hidden">, {naming} of them naming you</span> : null}
    </Link>
  );
}

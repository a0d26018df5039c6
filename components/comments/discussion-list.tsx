"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo } from "react";
import { hearComments } from "@/lib/client/comments/comment-news";
import { gather } from "@/lib/client/gather";
import type { DiscussionAnswer } from "@/lib/contract/comments";
import { NoteDeskProvider } from "../mentions/note-desk";
import styles from "./comments.module.css";
import { DiscussionRow } from "./discussion-row";
import { useCommentStream } from "./use-comment-stream";

interface Props {
  readonly person: string;
  readonly project: string;
  readonly discussions: readonly DiscussionAnswer[];
}

/** The listed discussions, which follow what others write. */
export function DiscussionList({ person, project, discussions }: Props) {
  const router = useRouter();
  const desk = useMemo(() => ({ person, project }), [person, project]);
  useCommentStream(project, person);
  useEffect(() => {
    const reading = gather(() => router.refresh());
    const stop = hearComments(reading.wish);
    return () => {
      stop();
      reading.drop();
    };
  }, [router]);
  return (
    <NoteDeskProvider desk={desk}>
      <ul className={styles.rows}>
        {discussions.map((one) => (
          <DiscussionRow key={one.id} discussion={one} />
        ))}
      </ul>
    </NoteDeskProvider>
  );
}

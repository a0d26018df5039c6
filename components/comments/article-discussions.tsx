"use client";

import { useMemo } from "react";
import { NoteDeskProvider } from "../mentions/note-desk";
import { Discussions } from "./discussions";
import { useCommentStream } from "./use-comment-stream";

interface Props {
  /** The person who reads. */
  readonly person: string;
  readonly project: string;
  readonly article: string;
  readonly mayComment: boolean;
}

/** What people say about an article as a whole, on its own page. */
export function ArticleDiscussions({ person, project, article, mayComment }: Props) {
  const desk = useMemo(() => ({ person, project }), [person, project]);
  useCommentStream(project, person);
  return (
    <NoteDeskProvider desk={desk}>
      <Discussions about={{ kind: "article", id: article }} isNew={false} mayComment={mayComment} />
    </NoteDeskProvider>
  );
}

"use client";

import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { whenIdle } from "@/components/reader/when-idle";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { OpenArticle } from "../compare-data";
import { nameOf } from "../compare-toolbar";

interface Props {
  readonly articles: readonly OpenArticle[];
  readonly workspace: Workspace;
  readonly story: string;
}

const load = () => import("./workspace-notes");

/** What the numbers in the columns stand for, drawn behind them while Compare itself is printed. */
export function NotesOnPaper({ articles, workspace, story }: Props) {
  const [isPrinting, setPrinting] = useState(false);
  const [notes, setNotes] = useState<Awaited<ReturnType<typeof load>> | null>(null);
  useEffect(() => {
    // The browser waits for nobody once it prints: what draws the notes must be there before.
    const leave = whenIdle(() => void load().then(setNotes), 3000);
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener("beforeprint", begin);
    window.addEventListener("afterprint", end);
    return () => {
      leave();
      window.removeEventListener("beforeprint", begin);
      window.removeEventListener("afterprint", end);
    };
  }, []);
  if (!isPrinting || !notes) return null;
  const names = new Map(articles.map((article) => [article.id, nameOf(article)]));
  return (
    <notes.WorkspaceNotes
      articles={articles}
      workspace={workspace}
      story={story}
      outletOf={(article) => names.get(article) ?? ""}
    />
  );
}

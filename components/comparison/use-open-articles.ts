"use client";

import { useState } from "react";
import { call } from "@/lib/client/call";
import { withMentions } from "@/lib/client/compare/workspace";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { type CompareData, mostColumns, type OpenArticle } from "./compare-data";

async function readMentions(article: string): Promise<MentionAnswer[]> {
  const all: MentionAnswer[] = [];
  let cursor: string | undefined;
  do {
    const page = await call("listMentions", { article, limit: 2000, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor);
  return all;
}

function isReadable(article: { text: string | null }): article is OpenArticle {
  return article.text !== null;
}

export interface OpenArticles {
  readonly open: readonly OpenArticle[];
  readonly failed: string | null;
  show(article: string): Promise<void>;
  close(article: string): void;
  move(article: string, by: 1 | -1): void;
}

/** The columns in their order. Opening one reads its text and its mentions; at most six stand side by side. */
export function useOpenArticles(data: CompareData, store: WorkspaceStore): OpenArticles {
  const [open, setOpen] = useState(data.open);
  const [failed, setFailed] = useState<string | null>(null);
  return {
    open,
    failed,
    show: async (article) => {
      if (open.some((one) => one.id === article)) return;
      if (open.length >= mostColumns) return setFailed(`At most ${mostColumns} articles stand side by side.`);
      try {
        const [read, mentions] = await Promise.all([call("getArticle", { article }), readMentions(article)]);
        if (!isReadable(read)) return setFailed("This article is still being read. Try again in a moment.");
        store.merge((workspace) => withMentions(workspace, mentions));
        setOpen((before) => (before.some((one) => one.id === article) ? before : [...before, read]));
        setFailed(null);
      } catch {
        setFailed("The article could not be read. Check the connection and try again.");
      }
    },
    close: (article) => setOpen((before) => (before.length > 1 ? before.filter((one) => one.id !== article) : before)),
    move: (article, by) =>
      setOpen((before) => {
        const at = before.findIndex((one) => one.id === article);
        const one = before[at];
        if (!one || at + by < 0 || at + by >= before.length) return before;
        const rest = before.filter((other) => other.id !== article);
        return [...rest.slice(0, at + by), one, ...rest.slice(at + by)];
      }),
  };
}

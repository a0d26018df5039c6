"use client";

import { useMemo, useState } from "react";
import { call } from "@/lib/client/call";
import { withMentions } from "@/lib/client/compare/workspace";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import { onLiveEvent } from "@/lib/client/live/live-events";
import { readMentions } from "@/lib/client/live/read-work";
import { readingOf } from "@/lib/client/live/reading";
import type { LiveEvent } from "@/lib/contract/live";
import { type CompareData, mostColumns, type OpenArticle } from "./compare-data";

/** Whether an event may have changed the text or the mentions of an article that is being read. */
function isAboutWork(event: LiveEvent): boolean {
  const { mentions, claims, all } = readingOf(event);
  return all || mentions.size + claims.size > 0;
}

/** An article and its mentions, read again when they may have changed meanwhile: nobody else reads what does not stand open. */
async function readArticle(article: string) {
  for (;;) {
    let isOvertaken = false;
    const stop = onLiveEvent((event) => {
      isOvertaken ||= isAboutWork(event);
    });
    try {
      const read = await Promise.all([call("getArticle", { article }), readMentions(article)]);
      if (!isOvertaken) return read;
    } finally {
      stop();
    }
  }
}

function isReadable(article: { text: string | null }): article is OpenArticle {
  return article.text !== null;
}

export interface OpenArticles {
  readonly open: readonly OpenArticle[];
  readonly failed: string | null;
  show(article: string): Promise<void>;
  close(article: string): void;
  /** Reads an open article again, for its newest revision. */
  renew(article: string): Promise<void>;
  /** Moves a column by so many places, to the right where positive; never beyond the ends. */
  move(article: string, by: number): void;
  /** Opens exactly these, in this order, the ones that can be read; answers whether all of them could. */
  arrange(articles: readonly string[]): Promise<boolean>;
}

/**
 * The columns in their order. Opening one reads its text and its mentions; at most six stand side by side. The answer keeps its
 * identity while nothing of it changes.
 */
export function useOpenArticles(data: CompareData, store: WorkspaceStore): OpenArticles {
  const [open, setOpen] = useState(data.open);
  const [failed, setFailed] = useState<string | null>(null);
  return useMemo(() => {
    const read = async (article: string): Promise<OpenArticle | null> => {
      try {
        const [answer, mentions] = await readArticle(article);
        if (isReadable(answer)) {
          store.merge((workspace) => withMentions(workspace, mentions));
          return answer;
        }
        setFailed("This article is still being read. Try again in a moment.");
      } catch {
        setFailed("The article could not be read. Check the connection and try again.");
      }
      return null;
    };
    return {
      open,
      failed,
      show: async (article) => {
        if (open.some((one) => one.id === article)) return;
        if (open.length >= mostColumns) return setFailed(`At most ${mostColumns} articles stand side by side.`);
        const come = await read(article);
        if (!come) return;
        setOpen((before) => (before.some((one) => one.id === article) ? before : [...before, come]));
        setFailed(null);
      },
      close: (article) =>
        setOpen((before) => (before.length > 1 ? before.filter((one) => one.id !== article) : before)),
      renew: async (article) => {
        const come = await read(article);
        if (come) setOpen((before) => before.map((one) => (one.id === article ? come : one)));
      },
      move: (article, by) => setOpen((before) => moved(before, article, by)),
      arrange: async (articles) => {
        const known = new Map(open.map((article) => [article.id, article]));
        const wanted = articles.slice(0, mostColumns);
        const come = await Promise.all(wanted.map((article) => known.get(article) ?? read(article)));
        const found = come.filter((article) => article !== null);
        if (found.length > 0) setOpen(found);
        return found.length === articles.length;
      },
    };
  }, [open, failed, store]);
}

function moved(open: readonly OpenArticle[], article: string, by: number): readonly OpenArticle[] {
  const at = open.findIndex((one) => one.id === article);
  const one = open[at];
  const to = Math.min(open.length - 1, Math.max(0, at + by));
  if (!one || to === at) return open;
  const rest = open.filter((other) => other.id !== article);
  return [...rest.slice(0, to), one, ...rest.slice(to)];
}

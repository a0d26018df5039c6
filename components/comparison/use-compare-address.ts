"use client";

import { type Dispatch, type SetStateAction, useEffect, useRef, useState } from "react";
import { nowhere, type Place } from "./compare-place";
import { createHistoryEntry } from "./history-entry";
import type { OpenArticles } from "./use-open-articles";

/**
 * Keeps the address such that opening it shows the same columns, claim and mention. Other columns are a new entry of the
 * browser's history, another claim or mention changes the entry; going back and forward brings both back.
 */
export function useCompareAddress(columns: OpenArticles, place: Place, go: Dispatch<SetStateAction<Place>>): void {
  const articles = columns.open.map((article) => article.id).join(",");
  const { claim, mention } = place;
  // The columns of the entry that is written now; null before there is one, and while another is gone to.
  const written = useRef<string | null>(null);
  const [entry] = useState(createHistoryEntry);
  const latest = useRef(columns);
  latest.current = columns;
  useEffect(() => {
    const isOther = written.current !== null && written.current !== articles;
    written.current = articles;
    const address = `${window.location.pathname}?${compareQuery(articles, { claim, mention })}`;
    if (isOther) entry.push(address);
    else entry.change(address);
  }, [articles, claim, mention, entry]);
  useEffect(() => {
    const onPopState = async () => {
      entry.leave();
      const asked = new URLSearchParams(window.location.search);
      const wanted = asked.get("articles")?.split(",") ?? [];
      if (wanted.length === 0) return;
      written.current = null;
      await latest.current.arrange(wanted);
      go({ ...nowhere, claim: asked.get("claim"), mention: asked.get("mention") });
    };
    window.addEventListener("popstate", onPopState);
    return () => {
      entry.leave();
      window.removeEventListener("popstate", onPopState);
    };
  }, [go, entry]);
}

/** The part of Compare's address that says what it shows; `articles` are ids with commas between them. */
export function compareQuery(articles: string, { claim, mention }: Pick<Place, "claim" | "mention">): URLSearchParams {
  const query = new URLSearchParams({ articles });
  if (claim) query.set("claim", claim);
  if (mention) query.set("mention", mention);
  return query;
}

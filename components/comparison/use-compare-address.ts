"use client";

import { useEffect } from "react";
import type { Place } from "./compare-place";

/** Keeps the address such that opening it shows the same columns, claim and mention. */
export function useCompareAddress(open: readonly { id: string }[], place: Place): void {
  const articles = open.map((article) => article.id).join(",");
  const { claim, mention } = place;
  useEffect(() => {
    const query = new URLSearchParams({ articles });
    if (claim) query.set("claim", claim);
    if (mention) query.set("mention", mention);
    const address = `${window.location.pathname}?${query}`;
    if (address !== `${window.location.pathname}${window.location.search}`)
      window.history.replaceState(null, "", address);
  }, [articles, claim, mention]);
}

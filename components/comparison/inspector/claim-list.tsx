"use client";

import { useEffect, useState } from "react";
import { AsideSection } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import { loadAhead } from "@/lib/client/load-ahead";
import type { ClaimAnswer } from "@/lib/contract/claims";
import styles from "./inspector.module.css";

interface Props {
  readonly claims: readonly ClaimAnswer[];
  readonly story: string;
  readonly onSelect: (claim: string) => void;
}

const loadFinder = loadAhead(() => import("@/lib/core/text/fold"));

/** The claims in which what was typed stands; all of them until what compares letters is there. */
function useFound(claims: readonly ClaimAnswer[], typed: string): readonly ClaimAnswer[] {
  const [finder, setFinder] = useState<Awaited<ReturnType<typeof loadFinder>> | null>(null);
  useEffect(() => {
    if (typed !== "") loadFinder().then(setFinder, () => undefined);
  }, [typed]);
  return finder ? claims.filter((claim) => finder.hasFolded(claim.statement, typed)) : claims;
}

/** The story's claims by number, while nothing is selected. */
export function ClaimList({ claims, story, onSelect }: Props) {
  const [typed, setTyped] = useState("");
  const shown = useFound(claims, typed);
  return (
    <AsideSection>
      <SectionHead aside={String(claims.length)}>Claims in this story</SectionHead>
      {claims.length === 0 ? (
        <p className={styles.none}>
          None yet. Select words in an article, then press a tag’s key or ↵ for a new claim.
        </p>
      ) : (
        <input
          type="search"
          className={styles.search}
          aria-label="Find a claim of this story"
          placeholder="Find a claim"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ol className={styles.list}>
        {shown.map((claim) => (
          <li key={claim.id} data-arrives={claim.id} className={styles.claim}>
            <button type="button" className={styles.row} onClick={() => onSelect(claim.id)}>
              <span className={styles.small}>{claim.numbers[story]}</span>
              <span dir="auto">{claim.statement}</span>
            </button>
          </li>
        ))}
      </ol>
    </AsideSection>
  );
}

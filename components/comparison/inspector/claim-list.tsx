"use client";

import { useState } from "react";
import { AsideSection } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import type { ClaimAnswer } from "@/lib/contract/claims";
import styles from "./inspector.module.css";

interface Props {
  readonly claims: readonly ClaimAnswer[];
  readonly story: string;
  readonly onSelect: (claim: string) => void;
}

/** The story's claims by number, while nothing is selected. */
export function ClaimList({ claims, story, onSelect }: Props) {
  const [typed, setTyped] = useState("");
  const shown = claims.filter((claim) => claim.statement.toLowerCase().includes(typed.trim().toLowerCase()));
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
          <li key={claim.id} data-arrives={claim.id}>
            <button type="button" className={styles.row} onClick={() => onSelect(claim.id)}>
              <span className={styles.small}>{claim.numbers[story]}</span>
              <span>{claim.statement}</span>
            </button>
          </li>
        ))}
      </ol>
    </AsideSection>
  );
}

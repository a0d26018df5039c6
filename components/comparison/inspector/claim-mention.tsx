"use client";

import { FactsLine } from "@/components/facts/facts-line";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Dot } from "@/components/ui/dot";
import { Flag } from "@/components/ui/flag";
import { type Stance, stances } from "@/lib/core/claims/stances";
import type { MentionInPlace } from "./claim-panel";
import styles from "./inspector.module.css";

interface Props extends MentionInPlace {
  readonly claim: string;
  readonly selected: string | null;
  readonly onSelect: (mention: string) => void;
  readonly onStance: (mention: string, stance: Stance) => void;
  readonly onUnlink: (mention: string) => void;
}

/** One mention of the claim: its words lead to the passage, its stance is changed in place. */
export function ClaimMention({ mention, facts, outlet, claim, selected, onSelect, onStance, onUnlink }: Props) {
  const link = mention.links.find((one) => one.claim === claim);
  const isSelected = mention.id === selected;
  const { attribution } = mention.attributes;
  return (
    <li data-arrives={mention.id} className={classNames(styles.mention, isSelected && styles.here)}>
      <Dot colour={outlet.colour} />
      <div>
        <button
          type="button"
          className={styles.quote}
          dir="auto"
          aria-current={isSelected ? "true" : undefined}
          onClick={() => onSelect(mention.id)}
        >
          {mention.quote}
        </button>
        <div className={styles.sub}>
          <span>
            {outlet.name}
            {attribution ? ` · ${attribution}` : ""}
          </span>
          {link?.status === "proposed" ? <Flag>proposed</Flag> : null}
          {isSelected && mention.abilities.link ? (
            <Button variant="quiet" onClick={() => onUnlink(mention.id)}>
              Unlink
            </Button>
          ) : null}
        </div>
        <FactsLine facts={facts} attribution={attribution} />
      </div>
      {link ? (
        <select
          className={styles.stance}
          aria-label={`Stance of “${mention.quote.slice(0, 60)}”`}
          value={link.stance}
          disabled={!mention.abilities.link}
          onChange={(event) => {
            const chosen = stances.find((one) => one === event.target.value);
            if (chosen) onStance(mention.id, chosen);
          }}
        >
          {stances.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      ) : null}
    </li>
  );
}

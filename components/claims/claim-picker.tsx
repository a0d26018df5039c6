"use client";

import { type KeyboardEvent, useId, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { hasFolded } from "@/lib/core/text/fold";
import styles from "./claim-picker.module.css";
import { useFoundClaims } from "./use-found-claims";
import { useLikelyClaims } from "./use-likely-claims";

export type PickedClaim = { readonly claim: ClaimAnswer } | { readonly statement: string };

interface Props {
  readonly open: boolean;
  readonly project: string;
  /** Numbers of claims are shown as they stand in this story's margins. */
  readonly story: string;
  /** The words that are to be linked: until one types, claims that may say the same stand first. */
  readonly words: string;
  /** The claims at hand, best first; the project's others are found by typing. */
  readonly claims: readonly ClaimAnswer[];
  readonly onPick: (picked: PickedClaim) => void;
  readonly onClose: () => void;
}

const mostShown = 12;
const mostLikely = 4;

/** What stands above a row where claims that may say the same stand first. */
function headingAt(index: number, likely: number): string | undefined {
  if (likely === 0) return undefined;
  return index === 0 ? "May say the same" : index === likely ? "The others" : undefined;
}

/** The first of the claims, each once. */
function each(claims: readonly ClaimAnswer[]): readonly ClaimAnswer[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()].slice(0, mostShown);
}

function isMatch(claim: ClaimAnswer, story: string, typed: string): boolean {
  if (/^\d+$/.test(typed)) return String(claim.numbers[story] ?? "").startsWith(typed);
  return hasFolded(claim.statement, typed);
}

/** Type-ahead over the claims: a number or words of the statement; Enter takes the lit one, the last row makes a new claim. */
export function ClaimPicker({ open, onClose, ...choice }: Props) {
  return (
    <Dialog open={open} onClose={onClose} title="Link to a claim">
      <ClaimChoice {...choice} />
    </Dialog>
  );
}

/** Stands only while the dialog is open: each time it begins with nothing typed, before the first key can reach it. */
function ClaimChoice({ project, story, words, claims, onPick }: Omit<Props, "open" | "onClose">) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const likely = useLikelyClaims(project, words, mostLikely);
  const found = useFoundClaims(project, typed.trim(), mostShown);
  const isTyped = typed.trim() !== "";
  const near = claims.filter((claim) => isMatch(claim, story, typed.trim()));
  const shown = isTyped ? each([...near, ...found]) : likely ? each([...likely, ...near]) : [];
  const options: PickedClaim[] = shown.map((claim) => ({ claim }));
  const statement = typed.trim();
  if (statement !== "" && !/^\d+$/.test(statement)) options.push({ statement });
  const lit = Math.min(at, options.length - 1);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      setAt((lit + step + options.length) % Math.max(1, options.length));
    }
    const picked = options[lit];
    if (event.key === "Enter" && picked) {
      event.preventDefault();
      onPick(picked);
    }
  };

  return (
    <>
      <input
        className={styles.input}
        role="combobox"
        aria-label="Number or words of the claim"
        aria-expanded="true"
        aria-controls={list}
        aria-activedescendant={options.length > 0 ? `${list}-${lit}` : undefined}
        autoComplete="off"
        placeholder="Number or words of the claim"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={list} role="listbox" aria-label="Claims" className={styles.list}>
        {options.map((option, index) => (
          <div
            key={"claim" in option ? option.claim.id : "new"}
            data-heading={isTyped ? undefined : headingAt(index, likely?.length ?? 0)}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === lit}
            className={styles.option}
            onPointerMove={() => setAt(index)}
            onClick={() => onPick(option)}
            onKeyDown={onKeyDown}
          >
            <PickedWords option={option} story={story} />
          </div>
        ))}
      </div>
      {options.length === 0 && likely ? (
        <p className={styles.none}>No claim yet. Type a statement to make one.</p>
      ) : null}
    </>
  );
}

function PickedWords({ option, story }: { option: PickedClaim; story: string }) {
  if ("statement" in option) {
    return (
      <>
        <span className={styles.number}>new</span>
        <span className={styles.statement} dir="auto">
          {option.statement}
        </span>
      </>
    );
  }
  const { claim } = option;
  return (
    <>
      <span className={styles.number}>{claim.numbers[story] ?? "–"}</span>
      <span className={styles.statement} dir="auto">
        {claim.statement}
      </span>
      <span className={styles.count}>{claim.mentions}</span>
    </>
  );
}

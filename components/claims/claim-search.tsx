"use client";

import { type KeyboardEvent, useId, useState } from "react";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { Field } from "../ui/field";
import field from "../ui/field.module.css";
import styles from "./claim-page.module.css";
import { useFoundClaims } from "./use-found-claims";

interface Props {
  readonly project: string;
  readonly label: string;
  /** A claim that cannot be picked: the one whose page this is. */
  readonly except: string;
  readonly onPick: (claim: ClaimAnswer) => void;
}

const mostShown = 8;

/** A field that finds claims by words of their statements or quotes; arrows light one, Enter takes it. */
export function ClaimSearch({ project, label, except, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const list = useId();
  const all = useFoundClaims(project, typed.trim(), mostShown + 1);
  const found = all.filter((claim) => claim.id !== except).slice(0, mostShown);
  const lit = Math.min(at, found.length - 1);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    const picked = found[lit];
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setAt((lit + step + found.length) % found.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (picked) onPick(picked);
    }
  };
  return (
    <Field label={label}>
      {(attributes) => (
        <>
          <input
            {...attributes}
            className={field.control}
            role="combobox"
            aria-expanded={found.length > 0}
            aria-controls={list}
            aria-activedescendant={found.length > 0 ? `${list}-${lit}` : undefined}
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setAt(0);
            }}
            onKeyDown={onKeyDown}
          />
          <div id={list} role="listbox" aria-label="Claims found" className={styles.found} hidden={found.length === 0}>
            {found.map((claim, index) => (
              <div
                key={claim.id}
                id={`${list}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === lit}
                className={styles.option}
                onPointerMove={() => setAt(index)}
                onClick={() => onPick(claim)}
                onKeyDown={onKeyDown}
              >
                {claim.statement}
              </div>
            ))}
          </div>
        </>
      )}
    </Field>
  );
}

"use client";

import { type KeyboardEvent, useRef, useState } from "react";
import { readingsOf } from "@/components/keys/command-board";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { formatChord } from "@/lib/core/keys/chord";
import type { Command } from "@/lib/core/keys/commands";
import { keyWords } from "@/lib/core/keys/key-words";
import { chosenChords } from "@/lib/core/keys/keymap";
import styles from "./key-settings.module.css";
import type { Remapping } from "./use-remapping";

/** One command: its key, and a button on which one presses another. */
export function KeyRow({ command, remapping }: { command: Command; remapping: Remapping }) {
  const [isListening, setListening] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const { own, isMac } = remapping;
  const chords = chosenChords(command, own);
  const isOwn = !command.fixed && command.id in own;
  const refusal = remapping.refusalOf(command);
  const listen = (event: KeyboardEvent) => {
    if (!isListening || event.key === "Tab") return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return setListening(false);
    const chord = readingsOf(event.nativeEvent)[0];
    if (chord && remapping.give(command, formatChord(chord))) setListening(false);
  };
  // The pressed button may go with what it did; the focus stays in the row.
  const andStay = (act: () => void) => () => {
    act();
    change.current?.focus();
  };
  return (
    <li className={styles.row}>
      <span className={styles.words}>{command.words}</span>
      <span className={styles.chords}>
        {chords.map((chord) => (
          <Kbd key={chord}>{keyWords(chord, isMac)}</Kbd>
        ))}
        {chords.length === 0 ? <span className={styles.none}>no key</span> : null}
      </span>
      {command.fixed ? (
        <span className={styles.none}>the same everywhere</span>
      ) : (
        <span className={styles.actions}>
          <Button
            aria-label={
              isListening ? `Press a key, or Esc, for “${command.words}”` : `Change the key of “${command.words}”`
            }
            onClick={() => {
              remapping.forget();
              setListening(true);
            }}
            onKeyDown={listen}
            onBlur={() => setListening(false)}
          >
            {isListening ? "Press a key, or Esc" : "Change"}
          </Button>
          {chords.length > 0 ? (
            <Button
              variant="quiet"
              aria-label={`Take away the key of “${command.words}”`}
              onClick={andStay(() => remapping.take(command))}
            >
              Take away
            </Button>
          ) : null}
          {isOwn ? (
            <Button
              variant="quiet"
              aria-label={`Reset the key of “${command.words}”`}
              onClick={andStay(() => remapping.reset(command))}
            >
              Reset
            </Button>
          ) : null}
        </span>
      )}
      <span role="alert" className={styles.refusal}>
        {refusal}
      </span>
    </li>
  );
}

"use client";

import { useState } from "react";
import { groups } from "@/lib/core/keys/commands";
import { keyWords } from "@/lib/core/keys/key-words";
import { chordsOf } from "@/lib/core/keys/keymap";
import { textKeys } from "@/lib/core/keys/text-keys";
import { hasFolded } from "@/lib/core/text/fold";
import { Button, ButtonLink } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Kbd } from "../ui/kbd";
import { SectionHead } from "../ui/section-head";
import { TextField } from "../ui/text-field";
import { commandBoard } from "./command-board";
import styles from "./key-map.module.css";
import { useIsMac, useOwnKeys } from "./use-keys";

interface Row {
  readonly words: string;
  readonly group: string;
  readonly chords: readonly string[];
}

const inText = "In the article's text";

/** Tags get their keys in the codebook; hundreds of them have none. */
const isTag = (id: string) => id.startsWith("tag.");

/** What the page can do, and what its reading columns take; the map is of the moment in which it is opened. */
function readRows(): readonly Row[] {
  const offered = commandBoard.offered();
  const own = commandBoard.ownKeys();
  const rows = offered
    .map((command) => ({ ...command, chords: chordsOf(command, own) }))
    .filter(({ id, chords }) => chords.length > 0 || !isTag(id));
  const hasText = offered.some((command) => command.id === "mention.next");
  return hasText ? [...rows, ...textKeys.map((row) => ({ ...row, group: inText }))] : rows;
}

/** Every command of the page with its keys as they are now, grouped; typing narrows it, and it prints alone. */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const [rows] = useState(readRows);
  const [typed, setTyped] = useState("");
  const isMac = useIsMac();
  useOwnKeys();
  const shown = rows.filter(({ words, chords }) =>
    hasFolded([words, ...chords.map((chord) => keyWords(chord, isMac))].join(" "), typed),
  );
  return (
    <Dialog open holds="columns" title="Keys of this page" onClose={onClose}>
      <div className={styles.head}>
        <TextField label="Find a command or a key" value={typed} onChange={(event) => setTyped(event.target.value)} />
        <ButtonLink href="/account/keys" onClick={onClose}>
          Change keys
        </ButtonLink>
        <Button onClick={() => window.print()}>Print</Button>
        <Button onClick={onClose}>Close</Button>
      </div>
      <div className={styles.columns}>
        {[...groups, inText].map((group) => (
          <KeyGroup key={group} title={group} rows={shown.filter((row) => row.group === group)} isMac={isMac} />
        ))}
      </div>
      <p role="status" className={styles.none}>
        {shown.length === 0 ? "No command of this page has these words." : ""}
      </p>
    </Dialog>
  );
}

function KeyGroup({ title, rows, isMac }: { title: string; rows: readonly Row[]; isMac: boolean }) {
  if (rows.length === 0) return null;
  return (
    <section className={styles.group}>
      <SectionHead level={3}>{title}</SectionHead>
      <dl className={styles.list}>
        {rows.map(({ words, chords }) => (
          <div key={words} className={styles.row}>
            <dt>{words}</dt>
            <dd>
              {chords.map((chord) => (
                <Kbd key={chord}>{keyWords(chord, isMac)}</Kbd>
              ))}
              {chords.length === 0 ? <span className={styles.none}>no key</span> : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

"use client";

import { Button } from "@/components/ui/button";
import { SectionHead } from "@/components/ui/section-head";
import { type Command, commands, groups } from "@/lib/core/keys/commands";
import { KeyRow } from "./key-row";
import styles from "./key-settings.module.css";
import { useRemapping } from "./use-remapping";

const all: readonly Command[] = commands;

/** Every command with its key, to be changed, taken away or given back. */
export function KeySettings() {
  const remapping = useRemapping();
  return (
    <>
      <label className={styles.single}>
        <input
          type="checkbox"
          checked={remapping.usesSingles}
          onChange={({ target }) => remapping.allowSingles(target.checked)}
        />
        <span>
          Keys of a single character
          <small>
            Letters, digits and signs press commands without Ctrl. Turn them off when you speak to your computer, or
            when a slip of the hand does harm; the tags' digits are among them.
          </small>
        </span>
      </label>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`keys-${group}`} className={styles.group}>
          <SectionHead id={`keys-${group}`}>{group}</SectionHead>
          <ul className={styles.list}>
            {all
              .filter((command) => command.group === group)
              .map((command) => (
                <KeyRow key={command.id} command={command} remapping={remapping} />
              ))}
          </ul>
        </section>
      ))}
      <Button onClick={remapping.resetAll} aria-disabled={!remapping.hasOwn}>
        Give every command its first key again
      </Button>
    </>
  );
}

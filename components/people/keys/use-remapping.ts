import { useState } from "react";
import { useIsMac } from "@/components/keys/use-keys";
import type { Command } from "@/lib/core/keys/commands";
import { type OwnKeys, singleKeys, usesSingleKeys } from "@/lib/core/keys/keymap";
import { giveChord, type Remapped, resetChord, takeChord } from "@/lib/core/keys/remap";
import { usePreferences } from "../preferences";

/** Why a command's key is not what the person asked for. */
interface Refused {
  readonly id: string;
  readonly sentence: string;
}

/** The person's keys and the ways to change them; a change counts at once and everywhere, a refused one changes nothing. */
export function useRemapping() {
  const { preferences, change } = usePreferences();
  const isMac = useIsMac();
  const own: OwnKeys = preferences.keys;
  const [refused, setRefused] = useState<Refused | null>(null);
  const save = (keys: OwnKeys) => {
    setRefused(null);
    change({ keys: { ...keys } });
  };
  const attempt = (command: Command, outcome: Remapped): boolean => {
    if ("keys" in outcome) save(outcome.keys);
    else setRefused({ id: command.id, sentence: outcome.refusal });
    return "keys" in outcome;
  };
  return {
    own,
    isMac,
    hasOwn: Object.keys(own).length > 0,
    usesSingles: usesSingleKeys(own),
    refusalOf: (command: Command) => (refused?.id === command.id ? refused.sentence : null),
    forget: () => setRefused(null),
    give: (command: Command, chord: string) => attempt(command, giveChord(command, chord, own, isMac)),
    take: (command: Command) => save(takeChord(command, own)),
    reset: (command: Command) => attempt(command, resetChord(command, own, isMac)),
    resetAll: () => save({}),
    allowSingles: (used: boolean) => {
      const { [singleKeys]: _, ...rest } = own;
      save(used ? rest : { ...rest, [singleKeys]: null });
    },
  };
}

export type Remapping = ReturnType<typeof useRemapping>;

"use client";

import { useSyncExternalStore } from "react";
import type { CommandId } from "@/lib/core/keys/commands";
import { keyWords } from "@/lib/core/keys/key-words";
import { chordsOf, commandOf, type OwnKeys, usesSingleKeys } from "@/lib/core/keys/keymap";
import { commandBoard } from "./command-board";
import { isMac } from "./is-mac";

const nobodys: OwnKeys = {};
const never = () => () => undefined;

/** The person's own chords; nobody's until the page's program runs. */
export function useOwnKeys(): OwnKeys {
  return useSyncExternalStore(commandBoard.subscribe, commandBoard.ownKeys, () => nobodys);
}

/** Whether keys are named as on a Mac. */
export function useIsMac(): boolean {
  return useSyncExternalStore(never, isMac, () => false);
}

/** The key of a command as it stands on its button; undefined while it has none. */
export function useKeyOf(id: CommandId): string | undefined {
  const own = useOwnKeys();
  const mac = useIsMac();
  const chord = chordsOf(commandOf(id), own)[0];
  return chord === undefined ? undefined : keyWords(chord, mac);
}

/** Whether chords of a single character, tag keys among them, press anything. */
export function useSingleKeys(): boolean {
  return usesSingleKeys(useOwnKeys());
}

"use client";

import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import { announce } from "@/components/ui/announcer";
import type { Preferences } from "@/lib/contract/preferences";

export type ThreadMode = Preferences["threads"];

/** Each way to show threads, in the order in which the key goes through them. */
export const threadModes: readonly { readonly mode: ThreadMode; readonly words: string }[] = [
  { mode: "quiet", words: "All, quietly" },
  { mode: "selected", words: "Only the claim one is at" },
  { mode: "off", words: "None" },
];

export interface ThreadsState {
  readonly mode: ThreadMode;
  choose(mode: ThreadMode): void;
}

/** How threads are shown, kept in the person's preferences, with its key. */
export function useThreads(): ThreadsState {
  const { preferences, change } = usePreferences();
  const mode = preferences.threads;
  const choose = (threads: ThreadMode) => change({ threads });
  useCommands({
    "threads.show": () => {
      const at = threadModes.findIndex((one) => one.mode === mode);
      const next = threadModes[(at + 1) % threadModes.length];
      if (!next) return;
      choose(next.mode);
      announce(`Threads: ${next.words.toLowerCase()}`);
    },
  });
  return { mode, choose };
}

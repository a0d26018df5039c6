"use client";

import { useEffect, useState } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { announce } from "@/components/ui/announcer";
import { loadAhead } from "@/lib/client/load-ahead";
import type { Segment } from "@/lib/core/text/segments";

type Passages = ReadonlyMap<string, readonly Segment[]>;

export interface SharedTextState {
  readonly isOn: boolean;
  readonly passages: Passages;
  /** What was found, in words; null while it is off or being read. */
  readonly words: string | null;
  toggle(): void;
}

const none: Passages = new Map();

const loadReading = loadAhead(() => import("./origins/read-shared-passages"));

/** The passages that the open articles share, read when one asks for them and again when others are open, with its key. */
export function useSharedText(
  story: string,
  open: readonly { readonly id: string; readonly revision: number }[],
): SharedTextState {
  const [isOn, setOn] = useState(false);
  const [found, setFound] = useState<{ passages: Passages; words: string | null }>({ passages: none, words: null });
  const key = open.map(({ id, revision }) => `${id}:${revision}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key names the articles that are open.
  useEffect(() => {
    if (!isOn) return setFound({ passages: none, words: null });
    let isCurrent = true;
    const tell = (passages: Passages, words: string) => {
      if (!isCurrent) return;
      setFound({ passages, words });
      announce(words);
    };
    loadReading()
      .then(({ readSharedPassages }) => readSharedPassages(story, open))
      .then((passages) => tell(passages, sayFound(passages)))
      .catch(() => tell(none, "Shared text could not be read"));
    return () => {
      isCurrent = false;
    };
  }, [isOn, story, key]);
  const toggle = () => setOn((before) => !before);
  useCommands({ "text.shared": open.length > 1 ? toggle : undefined });
  return { isOn, ...found, toggle };
}

function sayFound(passages: Passages): string {
  const sharing = [...passages.values()].filter(({ length }) => length > 0);
  return sharing.length === 0 ? "No shared text" : `Shared text underlined in ${sharing.length} articles`;
}

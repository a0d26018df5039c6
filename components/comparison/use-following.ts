"use client";

import { type RefObject, useEffect } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import { announce } from "@/components/ui/announcer";
import type { ReadColumns } from "./use-shown-columns";

export interface Following {
  readonly isOn: boolean;
  toggle(): void;
}

/** Whether the other columns follow the one that is scrolled; kept in the person's preferences, with its key. */
export function useFollowing(stage: RefObject<HTMLElement | null>, readColumns: ReadColumns): Following {
  const { preferences, change } = usePreferences();
  const isOn = preferences.following;
  useEffect(() => {
    if (!isOn || !stage.current) return;
    const { current } = stage;
    const end = new AbortController();
    void import("./follow-columns")
      .then(({ followScrolls }) => {
        if (!end.signal.aborted) end.signal.addEventListener("abort", followScrolls(current, readColumns));
      })
      // Without a connection each column scrolls alone until it is asked for again.
      .catch(() => undefined);
    return () => end.abort();
  }, [isOn, stage, readColumns]);
  const toggle = () => change({ following: !isOn });
  useCommands({
    "columns.follow": () => {
      toggle();
      announce(isOn ? "Each column scrolls alone" : "The other columns follow");
    },
  });
  return { isOn, toggle };
}

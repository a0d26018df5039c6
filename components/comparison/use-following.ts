"use client";

import { type RefObject, useEffect } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import { announce } from "@/components/ui/announcer";
import { loadAhead } from "@/lib/client/load-ahead";
import type { ReadColumns } from "./use-shown-columns";

export interface Following {
  readonly isOn: boolean;
  toggle(): void;
}

const loadFollowing = loadAhead(() => import("./follow-columns"));

/** Whether the other columns follow the one that is scrolled; kept in the person's preferences, with its key. */
export function useFollowing(stage: RefObject<HTMLElement | null>, readColumns: ReadColumns): Following {
  const { preferences, change } = usePreferences();
  const isOn = preferences.following;
  useEffect(() => {
    if (!isOn || !stage.current) return;
    const { current } = stage;
    const end = new AbortController();
    void loadFollowing()
      .then(({ followScrolls }) => {
        if (!end.signal.aborted) end.signal.addEventListener("abort", followScrolls(current, readColumns));
      })
      // Without a connection each column scrolls alone until it is asked for again.
      .catch(() => undefined);
    return () => end.abort();
  }, [isOn, stage, readColumns]);
  const toggle = () => change({ following: !isOn });
  const toggleAndSay = async () => {
    toggle();
    if (isOn) return announce("Each column scrolls alone");
    const following = await loadFollowing().catch(() => null);
    announce(following ? "The other columns follow" : "Following could not be loaded");
  };
  useCommands({ "columns.follow": () => void toggleAndSay() });
  return { isOn, toggle };
}

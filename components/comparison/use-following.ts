"use client";

import { type RefObject, useEffect } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import { announce } from "@/components/ui/announcer";
import { followScrolls } from "./follow-columns";
import type { ReadColumns } from "./use-shown-columns";

export interface Following {
  readonly isOn: boolean;
  toggle(): void;
}

/** Whether the other columns follow the one that is scrolled; kept in the person's preferences, with its key. */
export function useFollowing(stage: RefObject<HTMLElement | null>, readColumns: ReadColumns): Following {
  const { preferences, change } = usePreferences();
  const isOn = preferences.following;
  useEffect(
    () => (isOn && stage.current ? followScrolls(stage.current, readColumns) : undefined),
    [isOn, stage, readColumns],
  );
  const toggle = () => change({ following: !isOn });
  useCommands({
    "columns.follow": () => {
      toggle();
      announce(isOn ? "Each column scrolls alone" : "The other columns follow");
    },
  });
  return { isOn, toggle };
}

"use client";

import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import { announce } from "@/components/ui/announcer";

/** Whether selections and the ends of mentions keep to whole words; kept in the person's preferences, with its key. */
export function useWholeWords(canMark: boolean) {
  const { preferences, change } = usePreferences();
  const isOn = preferences.wholeWords;
  const toggle = () => {
    change({ wholeWords: !isOn });
    announce(isOn ? "Any characters can be selected" : "Whole words are selected");
  };
  useCommands({ "words.whole": canMark ? toggle : undefined });
  return { isOn, toggle };
}

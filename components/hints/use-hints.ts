"use client";

import { usePreferences } from "../people/preferences";

/** Which hints and first steps the person is done with. */
export function useHints(): { isDone: (hint: string) => boolean; finish: (hint: string) => void } {
  const { preferences, change } = usePreferences();
  const { hintsDone } = preferences;
  return {
    isDone: (hint) => hintsDone.includes(hint),
    finish: (hint) => {
      if (!hintsDone.includes(hint)) change({ hintsDone: [...hintsDone, hint] });
    },
  };
}

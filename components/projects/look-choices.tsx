"use client";

import { themes } from "@/lib/core/people/appearance";
import { usePreferences } from "../people/preferences";
import { themeWords } from "../people/theme-words";
import { MenuChoice, MenuGroup, MenuItem } from "../ui/menu";

const sizes = [
  { textSize: 15, words: "Small" },
  { textSize: 16.5, words: "Normal" },
  { textSize: 18, words: "Large" },
  { textSize: 20, words: "Larger" },
];

/** The theme and the size of article text in one's menu, and the way back to the hints one put away. */
export function LookChoices() {
  const { preferences, change } = usePreferences();
  return (
    <>
      <MenuGroup label="Theme">
        {themes.map((theme) => (
          <MenuChoice key={theme} checked={theme === preferences.theme} onClick={() => change({ theme })}>
            {themeWords[theme]}
          </MenuChoice>
        ))}
      </MenuGroup>
      <MenuGroup label="Article text">
        {sizes.map(({ textSize, words }) => (
          <MenuChoice key={textSize} checked={textSize === preferences.textSize} onClick={() => change({ textSize })}>
            {words}
          </MenuChoice>
        ))}
      </MenuGroup>
      {preferences.hintsDone.length > 0 ? (
        <MenuItem onClick={() => change({ hintsDone: [] })}>Show hints and first steps again</MenuItem>
      ) : null}
    </>
  );
}

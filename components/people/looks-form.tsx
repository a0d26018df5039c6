"use client";

import type { Preferences } from "@/lib/contract/preferences";
import { themes } from "@/lib/core/people/appearance";
import { SelectField } from "../ui/select-field";
import styles from "./looks-form.module.css";
import { usePreferences } from "./preferences";
import { themeWords } from "./theme-words";

const densities: readonly { value: Preferences["density"]; words: string }[] = [
  { value: "comfortable", words: "Comfortable" },
  { value: "compact", words: "Compact: more rows, less room" },
];

const sizes = [14, 15, 16, 16.5, 17, 18, 19, 20, 22];

/** How the program looks to this person, everywhere. Each choice takes effect and is saved as it is made. */
export function LooksForm() {
  const { preferences, change } = usePreferences();
  const { theme, density, textSize } = preferences;
  return (
    <div className={styles.form}>
      <SelectField
        label="Theme"
        value={theme}
        onChange={({ target }) => pick(themes, target.value, (chosen) => change({ theme: chosen }))}
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {themeWords[one]}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Density"
        value={density}
        onChange={({ target }) =>
          pick(
            densities.map(({ value }) => value),
            target.value,
            (chosen) => change({ density: chosen }),
          )
        }
      >
        {densities.map(({ value, words }) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </SelectField>
      <SelectField
        label="Size of article text"
        hint="On a phone it is a little larger."
        value={textSize}
        onChange={({ target }) => change({ textSize: Number(target.value) })}
      >
        {[...new Set([...sizes, textSize])]
          .sort((a, b) => a - b)
          .map((size) => (
            <option key={size} value={size}>
              {size} px{size === 16.5 ? ", as it comes" : ""}
            </option>
          ))}
      </SelectField>
      <p className={styles.sample}>The article text will be as large as this line.</p>
    </div>
  );
}

function pick<T extends string>(all: readonly T[], value: string, then: (chosen: T) => void): void {
  const chosen = all.find((one) => one === value);
  if (chosen) then(chosen);
}

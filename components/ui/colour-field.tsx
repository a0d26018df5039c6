"use client";

import { useId, useState } from "react";
import { hues } from "@/lib/core/projects/hues";
import styles from "./colour-field.module.css";
import { Dot } from "./dot";

interface Props {
  readonly label: string;
  /** The field's name in its form; the value is a hue name or #rrggbb. */
  readonly name: string;
  readonly defaultValue: string;
  /** Dots as tags have them. */
  readonly square?: boolean;
  readonly error?: string | undefined;
}

/** A choice of the palette's hues, each with its name, or of a colour of one's own. */
export function ColourField({ label, name, defaultValue, square = false, error }: Props) {
  const isHue = hues.some((hue) => hue === defaultValue);
  const [chosen, setChosen] = useState(defaultValue);
  const [own, setOwn] = useState(isHue ? "#7a6a53" : defaultValue);
  const errorId = useId();
  return (
    <fieldset className={styles.field} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>{label}</legend>
      <div className={styles.choices}>
        {hues.map((hue) => (
          <label key={hue} className={styles.choice}>
            <input type="radio" name={name} value={hue} checked={chosen === hue} onChange={() => setChosen(hue)} />
            <Dot colour={hue} square={square} />
            {hue}
          </label>
        ))}
        <label className={styles.choice}>
          <input type="radio" name={name} value={own} checked={chosen === own} onChange={() => setChosen(own)} />
          <Dot colour={own} square={square} />
          own
        </label>
        <input
          type="color"
          aria-label={`${label} of one’s own`}
          value={own}
          className={styles.own}
          onChange={(event) => {
            setOwn(event.target.value);
            setChosen(event.target.value);
          }}
        />
      </div>
      {error ? (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

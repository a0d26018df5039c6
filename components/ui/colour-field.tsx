"use client";

import { useId, useState } from "react";
import { hues } from "@/lib/core/colours/hues";
import { contrastsOf, findAlike } from "@/lib/core/colours/shades";
import styles from "./colour-field.module.css";
import { Dot } from "./dot";
import { hueStyle } from "./hue-style";

interface Coloured {
  readonly name: string;
  readonly colour: string;
}

interface Props {
  readonly label: string;
  /** The field's name in its form; the value is a hue name or #rrggbb. */
  readonly name: string;
  readonly defaultValue: string;
  /** Dots as tags have them. */
  readonly square?: boolean;
  readonly error?: string | undefined;
  /** What the colour is to be told from. */
  readonly others?: readonly Coloured[];
}

/**
 * A choice of the palette's hues, each with its name, or of a colour of one's own, which is drawn so that it is seen and
 * read in both themes. Says from what the chosen one is hard to tell.
 */
export function ColourField({ label, name, defaultValue, square = false, error, others = [] }: Props) {
  const isHue = hues.some((hue) => hue === defaultValue);
  const [chosen, setChosen] = useState(defaultValue);
  const [own, setOwn] = useState(isHue ? "#7a6a53" : defaultValue);
  const errorId = useId();
  const noteId = useId();
  return (
    <fieldset className={styles.field} aria-describedby={error ? `${noteId} ${errorId}` : noteId}>
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
      <p id={noteId} className={styles.note}>
        {square ? (
          <b className={styles.sample} style={hueStyle(chosen)}>
            As it marks a text
          </b>
        ) : null}{" "}
        {colourNote(chosen, others)}
      </p>
      {error ? (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}

const ratio = (value: number) => `${value.toFixed(1)} : 1`;

function colourNote(colour: string, others: readonly Coloured[]): string {
  const [light, dark] = [contrastsOf(colour, "light"), contrastsOf(colour, "dark")];
  const seen = `Line ${ratio(light.line)} on light paper, ${ratio(dark.line)} on dark.`;
  const bent = colour.startsWith("#") ? " It is drawn darker or lighter than chosen where it would be too faint." : "";
  const same = others.filter((other) => other.colour === colour);
  const alike = findAlike(colour, others).filter((other) => other.colour !== colour);
  const taken = same.length > 0 ? ` ${listOf(same)} ${same.length > 1 ? "have" : "has"} the same colour.` : "";
  const near = alike.length > 0 ? ` Hard to tell from ${listOf(alike)} for people who see some colours alike.` : "";
  return `${seen}${bent}${taken}${near}`;
}

function listOf(things: readonly Coloured[]): string {
  const names = things.slice(0, 3).map(({ name }) => `“${name}”`);
  return things.length > 3 ? `${names.join(", ")} and others` : names.join(" and ");
}

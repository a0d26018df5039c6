"use client";

import { useState } from "react";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { SelectField } from "../ui/select-field";
import styles from "./form.module.css";

const keys = ["1", "2", "3", "4", "5", "6", "7", "8", "9"] as const;

interface Props {
  readonly tag: TagAnswer | undefined;
  readonly others: readonly TagAnswer[];
  readonly error: string | undefined;
}

/** The key of a tag. One that another tag has can be taken from it: the two swap, once the person has confirmed it. */
export function TagKeyField({ tag, others, error }: Props) {
  const [chosen, setChosen] = useState(tag?.key ?? "");
  const holderOf = (key: string) => others.find((other) => other.key === key && !other.retired);
  const holder = tag ? holderOf(chosen) : undefined;
  const gets = tag?.key && !tag.retired ? `gets ${tag.key}` : "is left without a key";
  return (
    <div>
      <SelectField
        label="Key"
        name="key"
        value={chosen}
        error={error}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        <option value="">no key</option>
        {keys.map((key) => {
          const taken = holderOf(key);
          return (
            <option key={key} value={key} disabled={taken !== undefined && !tag}>
              {taken ? `${key} – ${taken.name}` : key}
            </option>
          );
        })}
      </SelectField>
      {holder ? (
        <label className={styles.check}>
          <input type="checkbox" name="swapKey" value="yes" /> Take it from “{holder.name}”, which {gets}
        </label>
      ) : null}
    </div>
  );
}

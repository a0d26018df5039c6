"use client";

import { useState } from "react";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { Button, ButtonLink } from "../ui/button";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { SelectField } from "../ui/select-field";
import styles from "./form.module.css";
import { SplitParts } from "./split-parts";
import { useSplit } from "./use-split";

interface Props {
  readonly tag: TagAnswer;
  readonly tags: readonly TagAnswer[];
  /** The codebook without a chosen tag. */
  readonly list: string;
}

/** Splits a tag: names the parts, and sorts its mentions into them one by one; what is not sorted stays with the tag. */
export function SplitForm({ tag, tags, list }: Props) {
  const { mentions, more, parts, setParts, placeOf, place, moved, busy, problem, split } = useSplit(tag, list);
  const [retire, setRetire] = useState(false);
  const others = tags.filter((other) => other.id !== tag.id && !other.retired);
  const named = parts.every((part) => part.name.trim() !== "");
  return (
    <div className={styles.form}>
      <p>
        Name the parts, then say of each mention where it goes. What you leave stays “{tag.name}”; you can go on later.
      </p>
      <SplitParts parts={parts} others={others} onChange={setParts} />
      {problem ? <ProblemNote problem={problem} /> : null}
      <ol className={styles.quotes} aria-label="Mentions to sort">
        {mentions.map((mention) => (
          <li key={mention.id} className={styles.quote}>
            <q>{mention.quote}</q>
            <span className={styles.note}>{[mention.outlet, mention.article.title].filter(Boolean).join(" · ")}</span>
            <SelectField
              label={`Where “${mention.quote.slice(0, 60)}” goes`}
              labelHidden
              value={placeOf(mention.id)}
              onChange={(event) => place(mention.id, event.currentTarget.value)}
            >
              <option value="">stays {tag.name}</option>
              {parts.map((part, at) => (
                <option key={part.key} value={part.key}>
                  {part.name.trim() || `part ${at + 1}`}
                </option>
              ))}
            </SelectField>
          </li>
        ))}
      </ol>
      {more ? <Button onClick={more}>More mentions</Button> : null}
      <label className={styles.check}>
        <input type="checkbox" checked={retire} onChange={(event) => setRetire(event.currentTarget.checked)} /> Retire “
        {tag.name}” afterwards
      </label>
      <div className={styles.actions}>
        <Button variant="primary" aria-disabled={busy || !named} onClick={() => !busy && named && split(retire)}>
          {moved > 0 ? `Split, move ${plural(moved, "mention")}` : "Split"}
        </Button>
        <ButtonLink href={`${list}?tag=${tag.id}#change`}>Cancel</ButtonLink>
      </div>
    </div>
  );
}

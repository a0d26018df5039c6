"use client";

import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import type { MentionAnswer } from "@/lib/contract/mentions";

interface Props {
  readonly mention: MentionAnswer;
  /** `began` is the mention as it was when the person started to type. */
  readonly onWrite: (attribution: string, began: MentionAnswer) => void;
}

/** Who says it. What others write meanwhile does not touch what one is typing. */
export function AttributionField({ mention, onWrite }: Props) {
  const [typed, setTyped] = useState<{ readonly words: string; readonly began: MentionAnswer } | null>(null);
  return (
    <TextField
      label="Attributed to"
      hint="Who says it in the text, or “own voice”"
      value={typed?.words ?? mention.attributes.attribution ?? ""}
      disabled={!mention.abilities.change}
      maxLength={500}
      onChange={(event) => setTyped({ words: event.target.value, began: typed?.began ?? mention })}
      onBlur={() => {
        if (typed) onWrite(typed.words.trim(), typed.began);
        setTyped(null);
      }}
    />
  );
}

import { useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/lib/client/drafts";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { readNote } from "@/lib/core/mentions/read-note";
import { isSameNote } from "@/lib/core/mentions/same-note";

/** What one began to say, or to say otherwise than `before`, kept in this browser until it is posted or left. */
export function useCommentDraft(person: string, thing: string, before: NoteDocument | null = null) {
  const [words, setWords] = useState(before);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a kept draft is taken up once for each thing.
  useEffect(() => setWords(readNote(readDraft(person, thing)) ?? before), [person, thing]);
  const write = (next: NoteDocument | null) => {
    setWords(next);
    if (next && !isSameNote(next, before)) keepDraft(person, thing, next);
    else dropDraft(person, thing);
  };
  return { words, write, forget: () => dropDraft(person, thing) };
}

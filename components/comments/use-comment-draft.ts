import { useEffect, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/lib/client/drafts";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { readNote } from "@/lib/core/mentions/read-note";

/** What one began to say, kept in this browser until it is posted. */
export function useCommentDraft(person: string, thing: string) {
  const [words, setWords] = useState<NoteDocument | null>(null);
  useEffect(() => setWords(readNote(readDraft(person, thing))), [person, thing]);
  const write = (next: NoteDocument | null) => {
    setWords(next);
    if (next) keepDraft(person, thing, next);
    else dropDraft(person, thing);
  };
  return { words, write };
}

import { useEffect, useRef, useState } from "react";
import { dropDraft, keepDraft, readDraft } from "@/lib/client/drafts";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { readNote } from "@/lib/core/mentions/read-note";
import { isSameNote } from "@/lib/core/mentions/same-note";

/** What the server has, as its writer saw it. */
export interface NoteBasis {
  readonly note: NoteDocument | null;
  readonly version: number | null;
}

/** Words that the server has not answered for yet, and what of it they were written upon. */
interface Draft {
  readonly note: NoteDocument | null;
  readonly began: NoteBasis;
  /** What was sent of it, and over what; undefined while nothing is under way. */
  readonly sent?: { readonly note: NoteDocument | null; readonly over: NoteBasis } | undefined;
}

interface Noted extends NoteBasis {
  readonly person: string;
  /** What the note is about. */
  readonly thing: string;
  readonly onSave: (note: NoteDocument | null, began: NoteBasis) => void;
}

/** How long after the last key a note is sent, in milliseconds. */
const pause = 900;

function readKept(person: string, thing: string): Draft | null {
  const kept = readDraft(person, thing);
  if (typeof kept !== "object" || kept === null || !("note" in kept) || !("began" in kept)) return null;
  const { note, began } = kept;
  if (typeof began !== "object" || began === null || !("note" in began) || !("version" in began)) return null;
  const version = typeof began.version === "number" ? began.version : null;
  return { note: readNote(note), began: { note: readNote(began.note), version } };
}

/** Whether the note that is there now is one that the writer knows of: what it began from, or what was written of it. */
function isKnown(there: NoteDocument | null, { note, began, sent }: Draft): boolean {
  const known = [note, began.note, ...(sent ? [sent.note, sent.over.note] : [])];
  return known.some((one) => isSameNote(one, there));
}

/**
 * The words of a note on their way: kept in this browser from the first key until the server answered, sent a moment after
 * the last key, when the editor is left and when the page is. `meanwhile` is what someone else wrote since one began;
 * undefined while nobody did.
 */
export function useNoteDraft({ person, thing, note, version, onSave }: Noted) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const put = (next: Draft | null) => {
    latest.current.draft = next;
    setDraft(next);
    if (next) keepDraft(person, thing, { note: next.note, began: next.began });
    else dropDraft(person, thing);
  };
  const flush = () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const { draft: now, note: there, version: at, onSave: save } = latest.current;
    if (!now || (now.sent && isSameNote(now.note, now.sent.note))) return;
    if (!now.sent && isSameNote(now.note, there)) return put(null);
    save(now.note, now.sent ? { note: now.sent.note, version: now.began.version } : now.began);
    put({ ...now, sent: { note: now.note, over: { note: there, version: at } } });
  };
  const write = (words: NoteDocument | null) => {
    const { draft: now, note: there, version: at } = latest.current;
    put({ note: words, began: now?.began ?? { note: there, version: at }, sent: now?.sent });
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => latest.current.flush(), pause);
  };
  const latest = useRef({ draft, note, version, onSave, flush });
  latest.current = { draft: latest.current.draft, note, version, onSave, flush };

  const meanwhile = draft && !isKnown(note, draft) ? note : undefined;
  const keepMine = () => {
    const { draft: now } = latest.current;
    if (!now) return;
    put({ note: now.note, began: { note, version } });
    flush();
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a kept draft is taken up once for each thing.
  useEffect(() => {
    const kept = readKept(person, thing);
    if (!kept || isSameNote(kept.note, note)) return dropDraft(person, thing);
    latest.current.draft = kept;
    setDraft(kept);
    if (isSameNote(kept.began.note, note)) latest.current.flush();
  }, [person, thing]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only an answer of the server settles what was sent.
  useEffect(() => {
    const { draft: now } = latest.current;
    if (!now?.sent || now.sent.over.version === version) return;
    if (isSameNote(now.note, now.sent.note)) put(null);
    else if (isSameNote(note, now.sent.note)) put({ note: now.note, began: { note, version } });
  }, [version, note]);

  useEffect(() => {
    const leave = () => document.visibilityState === "hidden" && latest.current.flush();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      latest.current.flush();
    };
  }, []);

  return { words: draft ? draft.note : note, meanwhile, write, flush, keepMine, takeTheirs: () => put(null) };
}

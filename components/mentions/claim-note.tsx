"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { NoteDocument } from "@/lib/core/mentions/note";
import { noteText } from "@/lib/core/mentions/note-text";
import { readNote } from "@/lib/core/mentions/read-note";
import { isSameNote } from "@/lib/core/mentions/same-note";
import { ConflictNote } from "../ui/conflict-note";
import { SaveState, type SaveStateName } from "../ui/save-state";
import { NoteEditor } from "./note-editor";
import type { NoteBasis } from "./use-note-draft";

type Words = NoteDocument | null;

const say = (note: Words) => (note ? noteText(note) : "nothing");

/** The note that the server has now, from the answer to a stale write; null where it does not say. */
function currentNote(current: unknown): NoteBasis | null {
  if (typeof current !== "object" || current === null || !("note" in current) || !("version" in current)) return null;
  return { note: readNote(current.note), version: typeof current.version === "number" ? current.version : null };
}

/** The claim's note with its own state of saving; a stale one shows both and asks, one without a connection waits for it. */
export function ClaimNote({ claim }: { claim: Pick<ClaimAnswer, "id" | "note" | "noteVersion" | "abilities"> }) {
  const router = useRouter();
  const [at, setAt] = useState<NoteBasis>({ note: claim.note, version: claim.noteVersion });
  const [state, setState] = useState<SaveStateName | null>(null);
  const [both, setBoth] = useState<{ readonly mine: Words; readonly theirs: NoteBasis } | null>(null);
  const queue = useRef(Promise.resolve());
  const queued = useRef(0);
  const answered = useRef<NoteBasis | null>(null);
  const waiting = useRef<{ readonly note: Words; readonly began: NoteBasis } | null>(null);
  const send = async (note: Words, began: NoteBasis) => {
    setState("saving");
    waiting.current = { note, began };
    // What was begun upon one's own last save goes on from the version that it got.
    const onOwn = answered.current !== null && isSameNote(answered.current.note, began.note);
    const version = (onOwn ? answered.current?.version : began.version) ?? undefined;
    try {
      const written = await call("writeClaimNote", { claim: claim.id, body: { note } }, { version });
      waiting.current = null;
      answered.current = { note, version: written.version };
      if (queued.current > 1) return;
      setAt(written);
      setBoth(null);
      setState("saved");
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const offline = error.problem.code === "unavailable";
      if (!offline) waiting.current = null;
      setState(offline ? "offline" : "failed");
      const theirs = currentNote(error.problem.current);
      if (theirs) setBoth({ mine: note, theirs });
    }
  };
  const save = (note: Words, began: NoteBasis) => {
    queued.current += 1;
    queue.current = queue.current
      .then(() => send(note, began))
      .finally(() => {
        queued.current -= 1;
      });
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => {
    const again = () => {
      const { current } = waiting;
      if (current) latest.current(current.note, current.began);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, []);
  const keepTheirs = (theirs: NoteBasis) => {
    setAt(theirs);
    setBoth(null);
    setState(null);
  };
  return (
    <>
      <NoteEditor
        label="Note on the claim"
        thing={`claim note ${claim.id}`}
        note={at.note}
        version={at.version}
        editable={claim.abilities.link}
        onSave={save}
      />
      {both ? (
        <ConflictNote
          differences={[{ name: "note", theirs: say(both.theirs.note), mine: say(both.mine) }]}
          onKeepTheirs={() => keepTheirs(both.theirs)}
          onUseMine={() => save(both.mine, both.theirs)}
        />
      ) : null}
      {state ? <SaveState state={state} /> : null}
    </>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError, call } from "@/lib/client/call";
import { type ClaimAnswer, writeClaimNote } from "@/lib/contract/claims";
import type { Note } from "@/lib/contract/note";
import { noteText } from "@/lib/core/mentions/note-text";
import { ConflictNote } from "../ui/conflict-note";
import { SaveState, type SaveStateName } from "../ui/save-state";
import { NoteEditor } from "./note-editor";

interface Written {
  readonly note: Note | null;
  readonly version: number | null;
}

const say = (note: Note | null) => (note ? noteText(note) : "nothing");

/** The claim's note with its own state of saving; a stale one shows both and asks. */
export function ClaimNote({ claim }: { claim: Pick<ClaimAnswer, "id" | "note" | "noteVersion" | "abilities"> }) {
  const router = useRouter();
  const [at, setAt] = useState<Written>({ note: claim.note, version: claim.noteVersion });
  const [state, setState] = useState<SaveStateName | null>(null);
  const [both, setBoth] = useState<{ readonly mine: Note | null; readonly theirs: Written } | null>(null);
  const save = async (mine: Note | null, version: number | null) => {
    setState("saving");
    try {
      const written = await call(
        "writeClaimNote",
        { claim: claim.id, body: { note: mine } },
        { version: version ?? undefined },
      );
      setAt(written);
      setBoth(null);
      setState("saved");
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const theirs = writeClaimNote.answer.safeParse(error.problem.current);
      setState(error.problem.code === "unavailable" ? "offline" : "failed");
      if (theirs.success) setBoth({ mine, theirs: theirs.data });
    }
  };
  const keepTheirs = (theirs: Written) => {
    setAt(theirs);
    setBoth(null);
    setState(null);
  };
  return (
    <>
      <NoteEditor
        label="Note on the claim"
        value={at.note}
        editable={claim.abilities.link}
        onSave={(note) => void save(note, at.version)}
      />
      {both ? (
        <ConflictNote
          differences={[{ name: "note", theirs: say(both.theirs.note), mine: say(both.mine) }]}
          onKeepTheirs={() => keepTheirs(both.theirs)}
          onUseMine={() => void save(both.mine, both.theirs.version)}
        />
      ) : null}
      {state ? <SaveState state={state} /> : null}
    </>
  );
}

import { send } from "@/lib/client/call";
import type { Note } from "@/lib/contract/note";
import { noteFromText, noteText } from "@/lib/core/mentions/note-text";
import { loadAhead } from "../../load-ahead";
import type { Workspace } from "../workspace";
import type { WorkspaceDraft } from "../workspace-draft";
import type { OperationKind } from "./operation-kind";

export interface Noting {
  readonly on: "mention" | "claim";
  readonly id: string;
  readonly note: Note | null;
}

interface Noted {
  readonly note: Note | null;
  readonly noteVersion: number | null;
}

function findNoted({ mentions, claims }: Workspace, { on, id }: Noting): Noted | undefined {
  return (on === "mention" ? mentions : claims).get(id);
}

function putNote(draft: WorkspaceDraft, { on, id }: Noting, change: Partial<Noted>): void {
  if (on === "mention") draft.changeMention(id, (one) => ({ ...one, ...change }));
  else draft.changeClaim(id, (one) => ({ ...one, ...change }));
}

const loadMerging = loadAhead(() => import("@/lib/core/mentions/merge-notes"));

/** Writes the note of a mention or a claim; null takes it away. */
export const note: OperationKind<Noting> = {
  touches: ({ on, id }) => (on === "mention" ? { mentions: [id], claims: [] } : { mentions: [], claims: [id] }),
  apply: (draft, operation) => putNote(draft, operation, { note: operation.note }),
  send: async (operation, basis, options) => {
    const { on, id } = operation;
    const body = { note: operation.note };
    const asked = { ...options, version: findNoted(basis, operation)?.noteVersion ?? undefined };
    const { answer, event } =
      on === "mention"
        ? await send("writeMentionNote", { mention: id, body }, asked)
        : await send("writeClaimNote", { claim: id, body }, asked);
    return {
      event,
      settle: (draft) => putNote(draft, operation, { note: answer.note, noteVersion: answer.version }),
    };
  },
  merge: async (operation, basis, now) => {
    const { mergeNotes } = await loadMerging();
    const theirs = findNoted(now, operation);
    if (!theirs) return null;
    const before = findNoted(basis, operation)?.note ?? null;
    const merged = mergeNotes(before, operation.note, theirs.note);
    return merged && { ...operation, note: merged.note };
  },
  sides: (operation, now) => {
    const theirs = findNoted(now, operation);
    const words = (note: Note | null) => (note ? noteText(note) : "");
    return { mine: words(operation.note), theirs: theirs ? words(theirs.note) : null };
  },
  withWords: (operation, words) => ({ ...operation, note: words.trim() === "" ? null : noteFromText(words) }),
};

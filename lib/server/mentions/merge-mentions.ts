import * as contract from "@/lib/contract/mentions";
import { noteInput } from "@/lib/contract/note";
import { joinNotes, mergeProblem } from "@/lib/core/mentions/merge-mentions";
import { normalizeSegments } from "@/lib/core/text/segments";
import { AppError } from "../app-error";
import { copyLinks } from "../claims/write-link";
import { command, type Subject } from "../command";
import { toJson } from "../db/json";
import { requireVersion } from "../stale";
import { type FoundMention, findLivingMention } from "./find-mention";
import { getMentionAnswer, snapshotMention, snapshotSelect } from "./mention-row";
import { removeMention } from "./remove-mention";
import { writeNote } from "./write-note";
import { writePlace } from "./write-place";
import { copyTags } from "./write-tags";

interface Pair {
  readonly kept: FoundMention;
  readonly other: FoundMention;
}

function invalid(sentence: string): AppError {
  return new AppError("invalid", sentence, { fields: { other: sentence } });
}

function requireOneText({ kept, other }: Pair): void {
  if (kept.id === other.id) throw invalid("A mention cannot be merged with itself.");
  if (kept.revision.id !== other.revision.id) throw invalid("Only mentions of one text can be merged.");
}

export const mergeMentions = command({
  operation: contract.mergeMentions,
  find: async (tx, input, actor): Promise<Subject<Pair> | null> => {
    const kept = await findLivingMention(tx, input);
    const other = await findLivingMention(tx, { mention: input.body.other });
    if (!kept || other?.projectId !== kept.projectId) return null;
    // Whoever merges changes both: one that is another person's makes both theirs.
    const owner = kept.owner === actor.id ? other.owner : kept.owner;
    const layers = [...kept.layers, ...other.layers];
    return { projectId: kept.projectId, layers, owner, thing: { kept: kept.thing, other: other.thing } };
  },
  run: async ({ tx, input, scope, thing, version, log }) => {
    const { kept, other } = thing;
    requireOneText(thing);
    const [current, its] = [await getMentionAnswer(tx, scope, kept.id), await getMentionAnswer(tx, scope, other.id)];
    requireVersion(version, kept, current);
    requireVersion(input.body.version, other, its);
    if (current.layer !== its.layer) throw invalid("Only mentions of one layer can be merged.");
    const problem = mergeProblem(current, its);
    if (problem) throw invalid(problem);
    const note = noteInput.nullable().safeParse(joinNotes(current.note, its.note));
    if (!note.success) throw invalid("Together the notes of the two mentions would be too long.");

    const place = { text: kept.revision.text, segments: normalizeSegments([...current.segments, ...its.segments]) };
    const before = await tx.mention.findUniqueOrThrow({ where: { id: kept.id }, select: snapshotSelect });
    const data = { attributes: toJson({ ...its.attributes, ...current.attributes }) };
    const after = await writePlace(tx, kept, place, { current, data });
    log.add({ kind: "mention", id: kept.id, before: snapshotMention(before), after: snapshotMention(after) });
    const ends = { from: other.id, to: kept.id };
    await copyTags(tx, ends, log);
    await copyLinks(tx, { ...ends, scope }, log);
    if (its.note) {
      const write = { subject: { mentionId: kept.id }, note: note.data, version: current.noteVersion ?? undefined };
      await writeNote(tx, scope, write, log);
    }
    await removeMention(tx, other, its, log);
    return { answer: await getMentionAnswer(tx, scope, kept.id), subjectId: kept.id };
  },
});

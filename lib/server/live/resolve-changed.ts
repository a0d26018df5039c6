import type { LiveEvent } from "@/lib/contract/live";
import type { Tx } from "../db/client";
import { mentionsOfDecisions } from "../suggestions/mentions-of-decisions";

/** One change of an event as its log names it. */
export interface ChangedRow {
  readonly kind: string;
  readonly id: string;
}

type Changed = LiveEvent["changed"][number];

/**
 * What a change's row hangs on: a note on its mention or claim, a correction on its mention, a relation on its two claims, a decision
 * on its two mentions. */
async function readEnds(tx: Tx, rows: readonly ChangedRow[]): Promise<Map<string, Changed[]>> {
  const idsOf = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.id);
  const [noteIds, relationIds] = [idsOf("note"), idsOf("relation")];
  const notes =
    noteIds.length > 0
      ? await tx.note.findMany({ where: { id: { in: noteIds } }, select: { id: true, mentionId: true, claimId: true } })
      : [];
  const relations =
    relationIds.length > 0
      ? await tx.relation.findMany({
          where: { id: { in: relationIds } },
          select: { id: true, fromId: true, toId: true },
        })
      : [];
  const correctionIds = idsOf("fact-correction");
  const corrections =
    correctionIds.length > 0
      ? await tx.factCorrection.findMany({
          where: { id: { in: correctionIds } },
          select: { id: true, mentionId: true },
        })
      : [];
  const decisions = await mentionsOfDecisions(tx, idsOf("suggestion"));
  return new Map([
    ...[...decisions].map(([key, ends]): [string, Changed[]] => [key, ends.map((id) => ({ kind: "mention", id }))]),
    ...corrections.map(({ id, mentionId }): [string, Changed[]] => [id, [{ kind: "mention", id: mentionId }]]),
    ...notes.map(({ id, mentionId, claimId }): [string, Changed[]] => [
      id,
      mentionId ? [{ kind: "mention", id: mentionId }] : claimId ? [{ kind: "claim", id: claimId }] : [],
    ]),
    ...relations.map(({ id, fromId, toId }): [string, Changed[]] => [
      id,
      [
        { kind: "claim", id: fromId },
        { kind: "claim", id: toId },
      ],
    ]),
  ]);
}

function thingsOf({ kind, id }: ChangedRow, ends: ReadonlyMap<string, Changed[]>): readonly Changed[] {
  const [first = id, second] = id.split("/");
  if (kind === "mention-tag") return [{ kind: "mention", id: first }];
  if (kind === "absence") return [{ kind: "claim", id: second ?? first }];
  if (kind === "discrepancy-decision") return [{ kind: "claim", id: first }];
  // The claims that a number went between are changed too.
  if (kind === "claim-number") return [];
  if (kind === "link") {
    return [
      { kind: "mention", id: first },
      { kind: "claim", id: second ?? first },
    ];
  }
  return ends.get(id) ?? [{ kind, id }];
}

/**
 * For each event's changed rows the things that are to be read again, each once: mentions and claims instead of their tags,
 * links, notes, corrections, relations and decisions; other kinds as they are.
 */
export async function resolveChanged(tx: Tx, events: readonly (readonly ChangedRow[])[]): Promise<Changed[][]> {
  const ends = await readEnds(tx, events.flat());
  return events.map((rows) => {
    const things = rows.flatMap((row) => thingsOf(row, ends));
    return [...new Map(things.map((thing) => [`${thing.kind} ${thing.id}`, thing])).values()];
  });
}

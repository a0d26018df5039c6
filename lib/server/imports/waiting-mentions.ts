import * as contract from "@/lib/contract/revisions";
import type { CarriedOver } from "@/lib/core/imports/carry-over/carried";
import { describeDoubt } from "@/lib/core/imports/carry-over/carried";
import { carryOver } from "@/lib/core/imports/carry-over/carry-over";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import { findArticle } from "../articles/find-article";
import type { Tx } from "../db/client";
import { type MentionRow, mentionSelect, presentMention } from "../mentions/mention-row";
import { parseCursor, toPage } from "../paging";
import { query } from "../query";
import { findNewestRevision } from "./next-revision";

/** A place that became certain since, by a better comparison, is still a person's to take: nothing moves while one reads. */
const nowCertain = "Its place seems certain by now.";

function present(row: MentionRow, scope: ProjectScope, carried: CarriedOver): contract.WaitingMention {
  const { outcome, step, segments, reason } = carried;
  return {
    mention: presentMention(row, scope),
    outcome: outcome === "orphan" ? "orphan" : "confirm",
    step,
    reason: reason.doubt ? describeDoubt(reason.doubt) : nowCertain,
    changes: reason.changes,
    before: reason.before,
    after: reason.after,
    proposal: segments,
  };
}

/** What is known of the mentions' places in the newest text, by id: compared anew, so that it is never out of date. */
async function compare(tx: Tx, rows: readonly MentionRow[], now: { text: string; language: string | null }) {
  const carried = new Map<string, CarriedOver>();
  for (const number of new Set(rows.map(({ revision }) => revision.number))) {
    const mentions = rows.filter(({ revision }) => revision.number === number);
    const [first] = mentions;
    if (!first) continue;
    const key = { articleId: first.articleId, number };
    const old = await tx.revision.findUniqueOrThrow({
      where: { articleId_number: key },
      select: { text: true },
    });
    const found = carryOver(old, now, mentions, { kind: "reimport", language: now.language });
    for (const one of found) carried.set(one.id, one);
  }
  return carried;
}

export const listWaitingMentions = query({
  operation: contract.listWaitingMentions,
  find: findArticle,
  run: async ({ tx, input, scope, thing }) => {
    const newest = await findNewestRevision(tx, thing.id);
    const cursor = parseCursor(input.cursor);
    const [start, id] = [Number(cursor?.[0]), String(cursor?.[1])];
    const waiting = {
      articleId: thing.id,
      deletedAt: null,
      revision: { number: { lt: newest?.number ?? 0 } },
      ...visibility(scope),
    };
    const total = await tx.mention.count({ where: waiting });
    const rows = await tx.mention.findMany({
      where: { ...waiting, ...(cursor ? { OR: [{ start: { gt: start } }, { start, id: { gt: id } }] } : {}) },
      orderBy: [{ start: "asc" }, { id: "asc" }],
      take: input.limit + 1,
      select: mentionSelect(scope),
    });
    const carried = await compare(tx, rows, { text: newest?.text ?? "", language: thing.language });
    const page = toPage(
      rows,
      input.limit,
      (row) => [row.start, row.id],
      (row) => {
        const one = carried.get(row.id);
        if (!one) throw new RangeError(`Nothing is known of the place of mention ${row.id}.`);
        return present(row, scope, one);
      },
    );
    return { ...page, total };
  },
});

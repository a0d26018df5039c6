import { type DiscrepancyAnswer, discrepancy } from "@/lib/contract/discrepancies";
import { can } from "@/lib/core/access/permissions";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
import type { Tx } from "../db/client";
import type { Prisma } from "../db/generated/client";
import { decisionSelect, presentDecision } from "./decision-row";

const end = {
  select: {
    mention: {
      select: {
        id: true,
        quote: true,
        segments: { select: { start: true, end: true }, orderBy: { ordinal: "asc" } },
        article: {
          select: {
            id: true,
            title: true,
            publishedAt: true,
            language: true,
            storyId: true,
            outlet: { select: { id: true, name: true, colour: true } },
          },
        },
      },
    },
  },
} as const satisfies Prisma.LinkDefaultArgs;

function presentSide({ mention }: Prisma.LinkGetPayload<typeof end>): DiscrepancyAnswer["first"] {
  const { id, quote, segments, article } = mention;
  const { outlet, language, storyId: story, title, publishedAt } = article;
  return { mention: id, language, quote, segments, article: { id: article.id, title, publishedAt, story }, outlet };
}

/** The discrepancies with these ids as answers, in the order of the ids; who asks must see them all. */
export async function presentDiscrepancies(
  tx: Tx,
  scope: ProjectScope,
  ids: readonly string[],
): Promise<DiscrepancyAnswer[]> {
  const [rows, decisions] = await Promise.all([
    tx.discrepancy.findMany({
      where: { id: { in: [...ids] } },
      select: {
        id: true,
        claimId: true,
        kind: true,
        outcome: true,
        detector: true,
        findings: true,
        first: end,
        second: end,
      },
    }),
    tx.discrepancyDecision.findMany({
      where: { discrepancyId: { in: [...ids] }, deletedAt: null, ...visibility(scope) },
      select: decisionSelect,
    }),
  ]);
  const decided = new Map(decisions.map((row) => [row.discrepancyId, presentDecision(row)]));
  const abilities = { decide: can(scope.role, "discrepancy.decide") };
  const found = new Map(
    rows.map(({ id, claimId, kind, outcome, detector, findings, first, second }) => [
      id,
      discrepancy.parse({
        ...{ id, claim: claimId, kind, outcome, detector, findings, abilities },
        first: presentSide(first),
        second: presentSide(second),
        decision: decided.get(id) ?? null,
      }),
    ]),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
}

import { z } from "zod";
import { type Decision, fitWeights } from "@/lib/core/suggestions/rerank";
import { defaultWeights, type SignalWeights, signalNames } from "@/lib/core/suggestions/signal-weights";
import { forEachSignal } from "@/lib/core/suggestions/signals";
import type { ProjectScope } from "../access/project-scope";
import { visibility, visibilitySql } from "../access/visibility";
import type { Tx } from "../db/client";
import { keepRecent } from "./recent";
import { viewOf } from "./view-of";

/** The newest decisions that shape a ranking. */
const mostDecisions = 1000;

/** Weights, and how many decisions they come from: 0 while those are the same for everyone. */
export interface ProjectWeights {
  readonly weights: SignalWeights;
  readonly decisions: number;
}

const kept = keepRecent<ProjectWeights>(50);
const stored = z.partialRecord(z.enum(signalNames), z.number());

function readSignals(signals: unknown): Decision["signals"] {
  const values = stored.parse(signals);
  return forEachSignal((name) => values[name] ?? 0);
}

interface State {
  readonly since: Date | null;
  readonly count: number;
  readonly newest: Date | null;
}

/** Since when the project's decisions shape its ranking, how many of those the member sees, and when the newest was made. */
async function stateOf(tx: Tx, scope: ProjectScope): Promise<State> {
  const [state] = await tx.$queryRaw<State[]>`
    SELECT p."rankingSince" AS since, count(d.id)::int AS count, max(d."decidedAt") AS newest
    FROM project p
    LEFT JOIN suggestion_decision d ON d."projectId" = p.id AND d."deletedAt" IS NULL AND ${visibilitySql(scope, "d")}
      AND (p."rankingSince" IS NULL OR d."decidedAt" > p."rankingSince")
    WHERE p.id = ${scope.id}::uuid GROUP BY p.id`;
  if (!state) throw new RangeError(`There is no project ${scope.id}.`);
  return state;
}

/**
 * The weights of a project by what its people decided, as far as the member sees it, since its ranking was last reset. Fitted anew
 * when a decision comes or goes.
 */
export async function projectWeights(tx: Tx, scope: ProjectScope): Promise<ProjectWeights> {
  const { since, count, newest } = await stateOf(tx, scope);
  const key = [scope.id, viewOf(scope), count, newest?.toISOString(), since?.toISOString()].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const rows = await tx.suggestionDecision.findMany({
    where: {
      projectId: scope.id,
      deletedAt: null,
      ...visibility(scope),
      ...(since ? { decidedAt: { gt: since } } : {}),
    },
    orderBy: [{ decidedAt: "desc" }, { id: "asc" }],
    take: mostDecisions,
    select: { decision: true, signals: true },
  });
  const decisions = rows.map(({ decision, signals }) => ({
    accepted: decision === "accepted",
    signals: readSignals(signals),
  }));
  const weights = fitWeights(decisions);
  return kept.set(key, { weights, decisions: weights === defaultWeights ? 0 : decisions.length });
}

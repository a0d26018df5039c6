import { z } from "zod";
import { type Decision, fitWeights } from "@/lib/core/suggestions/rerank";
import { defaultWeights, type SignalWeights, signalNames } from "@/lib/core/suggestions/signal-weights";
import { forEachSignal } from "@/lib/core/suggestions/signals";
import type { ProjectScope } from "../access/project-scope";
import { visibility } from "../access/visibility";
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

/**
 * The weights of a project by what its people decided, as far as the member sees it, since its ranking was last reset. Fitted anew
 * when a decision comes or goes.
 */
export async function projectWeights(tx: Tx, scope: ProjectScope): Promise<ProjectWeights> {
  const { rankingSince } = await tx.project.findUniqueOrThrow({
    where: { id: scope.id },
    select: { rankingSince: true },
  });
  const where = {
    projectId: scope.id,
    deletedAt: null,
    ...visibility(scope),
    ...(rankingSince ? { decidedAt: { gt: rankingSince } } : {}),
  };
  const { _count, _max } = await tx.suggestionDecision.aggregate({ where, _count: true, _max: { decidedAt: true } });
  const key = [scope.id, viewOf(scope), _count, _max.decidedAt?.toISOString(), rankingSince?.toISOString()].join(" ");
  const known = kept.get(key);
  if (known) return known;
  const rows = await tx.suggestionDecision.findMany({
    where,
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

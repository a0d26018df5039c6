import { useRef, useState } from "react";
import { CallError, send } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";
import type { SuggestionAnswer } from "@/lib/contract/suggestions";

/** What was decided of a suggestion on this page. */
export interface Decided {
  readonly decision: "accepted" | "rejected";
  /** The statement of the claim that both are linked to; null where they were not. */
  readonly statement: string | null;
}

interface Done {
  readonly suggestion: string;
  readonly event: string;
}

/** Decides suggestions one after another, and takes the last decisions back one by one. What the server refuses is said at its suggestion. */
export function useStoryDecisions() {
  const [decided, setDecided] = useState<ReadonlyMap<string, Decided>>(new Map());
  const [problem, setProblem] = useState<{ readonly suggestion: string; readonly problem: Problem } | null>(null);
  const [done, setDone] = useState<readonly Done[]>([]);
  const latest = useRef(done);
  latest.current = done;
  const turn = useRef<Promise<void>>(Promise.resolve());

  const keep = (all: readonly Done[]) => {
    latest.current = all;
    setDone(all);
  };

  const change = (suggestion: string, now: Decided | null) =>
    setDecided((all) => {
      const next = new Map(all);
      if (now) next.set(suggestion, now);
      else next.delete(suggestion);
      return next;
    });

  /** Whether the server took it. */
  const attempt = async (suggestion: string, work: () => Promise<void>) => {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem({ suggestion, problem: error.problem });
      return false;
    }
  };

  /** Runs the work after what was begun before it. */
  const inTurn = (work: () => Promise<void>) => {
    turn.current = turn.current.then(work);
  };

  const decide = ({ id }: SuggestionAnswer, decision: Decided["decision"]) => {
    setProblem(null);
    change(id, { decision, statement: null });
    inTurn(async () => {
      const isTaken = await attempt(id, async () => {
        const { answer, event } = await send("decideSuggestion", { suggestion: id, body: { decision } });
        if (event) keep([...latest.current, { suggestion: id, event }]);
        change(id, { decision, statement: answer.claim?.statement ?? null });
      });
      if (!isTaken) change(id, null);
    });
  };

  /** Takes the last decision back, and says which one that was; nothing happens where there is none. */
  const undo = (onUndone: (suggestion: string) => void) => {
    setProblem(null);
    inTurn(async () => {
      const last = latest.current.at(-1);
      if (!last) return;
      await attempt(last.suggestion, async () => {
        await send("undoEvent", { event: last.event });
        keep(latest.current.slice(0, -1));
        change(last.suggestion, null);
        onUndone(last.suggestion);
      });
    });
  };

  return { decided, last: done.at(-1)?.suggestion ?? null, problem, decide, undo };
}

import { useCallback, useRef, useState } from "react";
import { CallError } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";

/** Carries calls of the API out one at a time; what the server refuses is a problem to show until the next attempt, or until it is forgotten. */
export function useAttempt() {
  const running = useRef(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const attempt = useCallback(async (work: () => Promise<void>): Promise<void> => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    } finally {
      running.current = false;
      setBusy(false);
    }
  }, []);
  const forget = useCallback(() => setProblem(null), []);
  return { busy, problem, attempt, forget };
}

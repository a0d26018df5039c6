import { useCallback, useRef, useState } from "react";
import { CallError } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";

/** Carries calls of the API out one at a time; what the server refuses becomes a problem to show until the next attempt. */
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
  return { busy, problem, attempt };
}

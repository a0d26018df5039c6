import { useRouter } from "next/navigation";
import { useState } from "react";
import { CallError } from "@/lib/client/call";
import type { Problem } from "@/lib/contract/problem";

/** Takes one item at a time off a list that the page shows; `pending` is the item under way. */
export function useRemoval(remove: (id: string) => Promise<unknown>) {
  const router = useRouter();
  const [pending, setPending] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const start = async (id: string) => {
    if (pending) return;
    setPending(id);
    setProblem(null);
    try {
      await remove(id);
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    } finally {
      setPending(null);
    }
  };
  return { pending, problem, start };
}

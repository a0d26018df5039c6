import { send } from "@/lib/client/call";
import type { DiscrepancyAnswer } from "@/lib/contract/discrepancies";
import { offerUndo } from "../projects/undo-offer";
import { useAttempt } from "../projects/use-attempt";
import { announce } from "../ui/announcer";

type Verdict = "confirmed" | "dismissed";

/** Decides about discrepancies and takes decisions back; each can be undone. `onDecided` is called after what the server took. */
export function useDecisions(onDecided: () => void, isLive: boolean) {
  const { busy, problem, attempt } = useAttempt();
  const run = (words: string, work: () => Promise<{ readonly event: string | null }>) =>
    attempt(async () => {
      const { event } = await work();
      announce(words);
      offerUndo({ words, event, isLive });
      onDecided();
    });
  const basis = ({ decision }: DiscrepancyAnswer) => (decision ? { version: decision.version } : {});
  return {
    busy,
    problem,
    decide: (discrepancy: DiscrepancyAnswer, decision: Verdict, reason = "") =>
      run(decision === "confirmed" ? "Discrepancy confirmed." : "Discrepancy dismissed.", () =>
        send("decideDiscrepancy", { discrepancy: discrepancy.id, body: { decision, reason } }, basis(discrepancy)),
      ),
    withdraw: (discrepancy: DiscrepancyAnswer) =>
      run("Decision taken back.", () =>
        send("withdrawDiscrepancyDecision", { discrepancy: discrepancy.id }, basis(discrepancy)),
      ),
  };
}

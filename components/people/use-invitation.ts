import { useEffect, useState } from "react";
import { CallError, call } from "@/lib/client/call";
import type { Answer } from "@/lib/contract/operation";
import type { readInvitation } from "@/lib/contract/people";
import type { Problem } from "@/lib/contract/problem";
import { useLinkSecret } from "./use-link-secret";

export type Invitation = Answer<typeof readInvitation>;

const incomplete = {
  detail: "This address lacks the secret of the invitation. Open the whole link that you were given.",
};

/** What the invitation in the page's address invites to, or why it does not. Both are null while it is being read. */
export function useInvitation() {
  const secret = useLinkSecret();
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [problem, setProblem] = useState<Pick<Problem, "detail"> | null>(null);

  useEffect(() => {
    if (!secret) return;
    const reading = new AbortController();
    call("readInvitation", { body: { secret } }, { signal: reading.signal }).then(setInvitation, (error: unknown) => {
      if (error instanceof CallError) setProblem(error.problem);
    });
    return () => reading.abort();
  }, [secret]);

  return { secret: secret ?? "", invitation, problem: secret === "" ? incomplete : problem };
}

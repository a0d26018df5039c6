import type { ClaimFlag } from "@/lib/core/claims/claim-flags";
import { Flag } from "../ui/flag";
import { flagWords } from "./claim-words";

/** What a claim's links say about it, in words. */
export function ClaimFlags({ flags }: { flags: readonly ClaimFlag[] }) {
  return flags.map((flag) => (
    <Flag key={flag} tone={flag === "contradicted" ? "bad" : "neutral"}>
      {flagWords[flag]}
    </Flag>
  ));
}

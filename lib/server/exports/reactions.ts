import type { PersonAnswer } from "@/lib/contract/people";
import { env } from "../env";
import { loadSample } from "./load-sample";

/** After the first person is set up: that person gets the sample project, unless VARIORUM_SAMPLE=none. Safe to repeat. */
export async function afterSetUp(owner: Omit<PersonAnswer, "version">): Promise<void> {
  if (env().VARIORUM_SAMPLE === "none") return;
  await loadSample({ ...owner, session: null });
}

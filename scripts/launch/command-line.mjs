import { inRoot } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";
import { runNode } from "./run.mjs";

/**
 * Does what an installation without people needs: the owner of VARIORUM_OWNER_*, the sample project. Answers what it has to tell the
 * person who starts it, such as the one-time set-up link, or an empty text.
 */
export async function firstRun(env) {
  const { code, output } = await runNode(inRoot(".build", "cli.mjs"), ["first-run"], { env, quiet: true });
  if (code !== 0)
    throw new PlainError(output.trim() || "The first run failed without a word: look at the database's log.");
  return output.trim();
}

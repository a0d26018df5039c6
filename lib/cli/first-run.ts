import { describePasswordWeakness } from "@/lib/core/people/password-weakness";
import { AppError } from "@/lib/server/app-error";
import { env } from "@/lib/server/env";
import { afterSetUp } from "@/lib/server/exports/reactions";
import { makeOperator } from "@/lib/server/people/make-operator";
import { hasPeople } from "@/lib/server/people/require-nobody";
import { setUpLink } from "./set-up-link";

/**
 * What an installation without people needs: the owner that VARIORUM_OWNER_* describe, with the sample project, or else the link of
 * the set-up page. Answers what the person who starts the program has to know; with people it does nothing.
 */
export async function firstRun(): Promise<string> {
  if (await hasPeople()) return "";
  const { VARIORUM_OWNER_EMAIL: email, VARIORUM_OWNER_PASSWORD: password, VARIORUM_OWNER_TOKEN: token } = env();
  if (!email && !password && !token) return setUpLink();
  if (!email || !password) {
    throw new AppError(
      "invalid",
      "The first owner needs both VARIORUM_OWNER_EMAIL and VARIORUM_OWNER_PASSWORD: set the missing one, then start again.",
    );
  }
  const owner = await makeOperator({ email, password, token }).catch(nameVariable);
  await afterSetUp(owner);
  const weakness = describePasswordWeakness(password, owner);
  return weakness ? `VARIORUM_OWNER_PASSWORD ${weakness} on the account page.` : "";
}

function nameVariable(error: unknown): never {
  if (!(error instanceof AppError)) throw error;
  const sentence = error.message.replace(
    /^(email|password): /,
    (_match, name) => `VARIORUM_OWNER_${name.toUpperCase()} `,
  );
  throw new AppError(error.code, `${sentence}: correct it, then start again.`);
}

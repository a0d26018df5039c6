import { AppError } from "@/lib/server/app-error";
import { closeDatabase } from "@/lib/server/close-database";
import { EnvError } from "@/lib/server/env";
import { firstRun } from "./first-run";
import { passwordReset } from "./password-reset";
import { setUpLink } from "./set-up-link";

type Run = (words: readonly string[]) => Promise<string>;

const commands: Readonly<Record<string, Run>> = {
  "first-run": firstRun,
  "set-up-link": setUpLink,
  "password-reset": passwordReset,
};

const usage = `Say one of: ${Object.keys(commands).join(", ")}.`;

/** What a failure has to say: the sentence of an expected one, else the stack of a defect. */
function sentenceOf(error: unknown): string {
  if (error instanceof AppError || error instanceof EnvError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function main([name = "", ...words]: readonly string[]): Promise<void> {
  const run = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!run) throw new AppError("invalid", usage);
  const news = await run(words);
  if (news) console.log(news);
  await closeDatabase();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});

import { describeFailure } from "./plain-error.mjs";
import { isStopping, stopEverything } from "./stopping.mjs";

/** Runs a command of this project; a failure stops what was started, prints what happened, and exits with 1. */
export async function main(run) {
  try {
    await run();
  } catch (error) {
    if (isStopping()) return;
    console.error(describeFailure(error));
    await stopEverything();
    process.exit(1);
  }
}

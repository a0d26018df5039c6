import { checkBoundaries, checkBoundariesCatch } from "./boundaries.mjs";
import { checkMigrations } from "./migrations.mjs";
import { checkStyle, checkTypes } from "./sources.mjs";

const besideTypes = [
  ["Format and lint", checkStyle],
  ["Migrations", checkMigrations],
  ["Boundaries", checkBoundaries],
  ["Boundaries, planted", checkBoundariesCatch],
];

/**
 * Finds out everything that can be found out without running the program. The types take as long as all the rest and keep one processor
 * busy, so they are checked beside it. Throws the first failure when all have ended.
 */
export async function runStaticChecks() {
  const lanes = [runStage("Types", checkTypes), runInTurn(besideTypes)];
  const failed = (await Promise.allSettled(lanes)).find(({ status }) => status === "rejected");
  if (failed) throw failed.reason;
}

/** Runs stages, each a `[name, check]`, one after the other; throws with the first that fails. */
export async function runInTurn(stages) {
  for (const [name, check] of stages) await runStage(name, check);
}

// Prints one line with the name, the seconds it took and the check's remark, also where it fails.
async function runStage(name, check) {
  const began = performance.now();
  const tell = (verdict, remark) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${verdict} ${name.padEnd(20)} ${seconds.padStart(6)} s${remark ? `   ${remark}` : ""}`);
  };
  try {
    tell("ok  ", await check());
  } catch (error) {
    tell("FAIL");
    throw error;
  }
}

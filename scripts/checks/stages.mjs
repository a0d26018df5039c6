import { checkBoundaries, checkBoundariesCatch } from "./boundaries.mjs";
import { checkMigrations } from "./migrations.mjs";
import { checkStyle, checkTypes } from "./sources.mjs";

/** Everything that can be found out without running the program, as `[name, check]`; a check throws, or answers a remark. */
export const staticChecks = [
  ["Format and lint", checkStyle],
  ["Types", checkTypes],
  ["Boundaries", checkBoundaries],
  ["Boundaries, planted", checkBoundariesCatch],
  ["Migrations", checkMigrations],
];

/** Runs a check and prints one line with its name, the seconds it took and its remark; prints the line of a failure too, and rethrows it. */
export async function runStage(name, check) {
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

import { runInTurn, runStaticChecks } from "../checks/stages.mjs";
import { ensureCommandLine, ensurePages } from "../launch/build.mjs";
import { inRoot } from "../launch/paths.mjs";
import { describeFailure, PlainError } from "../launch/plain-error.mjs";
import { runNode } from "../launch/run.mjs";
import { isStopping, onStop } from "../launch/stopping.mjs";
import { ensureBrowser } from "./browser.mjs";
import { openTestCluster } from "./cluster.mjs";
import { clearReports, readTally, vitestReport } from "./tally.mjs";

const parts = ["check", "unit", "commands", "e2e"];

/**
 * Runs the tests: all of them, or one part (`check`, `unit`, `commands`, `e2e`), whose further words go to its runner. Ends at the first
 * stage that fails, and says at the end how many passed, failed and were skipped.
 */
export async function runTests([part, ...words]) {
  if (part !== undefined && !parts.includes(part)) {
    throw new PlainError(
      `"${part}" is no part of the tests: say one of ${parts.join(", ")}, or nothing for all of them.`,
    );
  }
  clearReports();
  const cluster = await openTestCluster();
  onStop(cluster.stop);
  process.env.VARIORUM_TEST_CLUSTER = cluster.url;
  const failure = await failureOf(part, words);
  if (isStopping()) return;
  await cluster.stop();
  if (failure) console.error(describeFailure(failure));
  sayTally(failure);
  process.exitCode = failure ? 1 : 0;
}

async function failureOf(part, words) {
  try {
    if (part === undefined || part === "check") await runStaticChecks();
    await runInTurn(stagesOf(part, words));
    return null;
  } catch (error) {
    return error;
  }
}

function stagesOf(part, words) {
  const e2e = [
    ["Browser", () => ensureBrowser(console.log)],
    ["Build", build],
    ["End to end", () => playwright(words)],
  ];
  if (part === "check") return [];
  if (part === "unit") return [["Unit", () => vitest(["--project", "unit", ...words])]];
  if (part === "commands") return [["Commands", () => vitest(["--project", "commands", ...words])]];
  if (part === "e2e") return e2e;
  return [["Unit and commands", () => vitest([])], ...e2e];
}

async function build() {
  await ensureCommandLine();
  await ensurePages(() => {});
}

async function vitest(words) {
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${vitestReport}`];
  const { code } = await runNode(inRoot("node_modules", "vitest", "vitest.mjs"), ["run", ...reporters, ...words]);
  if (code !== 0) throw new PlainError("Tests failed; they stand above.");
}

async function playwright(words) {
  const { code } = await runNode(inRoot("node_modules", "@playwright", "test", "cli.js"), ["test", ...words]);
  if (code !== 0) throw new PlainError("Tests failed; they stand above, their traces in test-results.");
}

/** Says at the very end what a reader of only the last lines must know: each failure with its reason, and the numbers. */
function sayTally(failure) {
  const { passed, failures, unsteady, skipped } = readTally();
  for (const { name, why } of unsteady) console.log(`passed only when tried again: ${name}\n${firstLines(why)}`);
  for (const { name, why } of failures) console.log(`failed: ${name}\n${firstLines(why)}`);
  for (const name of skipped) console.log(`skipped: ${name}`);
  // A check that failed is no test of a runner, but the last line must not say that nothing failed.
  const failed = Math.max(failures.length, failure ? 1 : 0);
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped`);
}

const firstLines = (text) => text.split("\n", 40).join("\n");

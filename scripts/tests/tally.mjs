import { existsSync, readFileSync, rmSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { inRoot } from "../launch/paths.mjs";

const reports = {
  vitest: inRoot(".build", "vitest.json"),
  playwright: inRoot(".build", "playwright.json"),
};

/** The file in which Vitest shall report its results. */
export const vitestReport = reports.vitest;

/** Removes the reports of earlier runs, so that none is counted again. */
export function clearReports() {
  for (const file of Object.values(reports)) rmSync(file, { force: true });
}

/** How many tests of this run passed, which failed or passed only when tried again, and why, and the names of the skipped. */
export function readTally() {
  const tallies = [readVitest(read(reports.vitest)), readPlaywright(read(reports.playwright))];
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
    unsteady: tallies.flatMap(({ unsteady }) => unsteady),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

function readVitest(report) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
  // A file that could not even be loaded holds no test, and yet failed.
  const broken = files.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0);
  return {
    passed: withStatus("passed").length,
    failures: [
      ...withStatus("failed").map(({ fullName, failureMessages }) => failure(fullName, failureMessages)),
      ...broken.map(({ name, message }) => failure(name, [message])),
    ],
    unsteady: [],
    skipped: withStatus("skipped", "pending", "todo", "disabled").map(({ fullName }) => fullName),
  };
}

function readPlaywright(report) {
  const specs = (report?.suites ?? []).flatMap(listSpecs);
  const tests = specs.flatMap(({ title, tests: runs }) => runs.map((run) => ({ title, ...run })));
  const withStatus = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
  const messages = (errors) => errors.map(({ message }) => message);
  const inWords = ({ title, results }) => failure(title, messages(results.flatMap(({ errors }) => errors)));
  return {
    passed: withStatus("expected", "flaky").length,
    failures: [
      ...withStatus("unexpected").map(inWords),
      ...messages(report?.errors ?? []).map((message) => failure("Playwright", [message])),
    ],
    unsteady: withStatus("flaky").map(inWords),
    skipped: withStatus("skipped").map(({ title }) => title),
  };
}

const failure = (name, messages) => ({ name, why: stripVTControlCharacters(messages.join("\n")) });

const listSpecs = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(listSpecs)];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

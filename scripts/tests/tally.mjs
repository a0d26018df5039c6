import { existsSync, readFileSync, rmSync } from "node:fs";
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

/** How many tests of this run passed, failed and were skipped, and the names of the skipped. */
export function readTally() {
  const tallies = [readVitest(read(reports.vitest)), readPlaywright(read(reports.playwright))];
  return {
    passed: sum(tallies.map(({ passed }) => passed)),
    failed: sum(tallies.map(({ failed }) => failed)),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

function readVitest(report) {
  const tests = (report?.testResults ?? []).flatMap(({ assertionResults }) => assertionResults);
  const withStatus = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
  // A file that could not even be loaded holds no test, and yet failed.
  const broken = (report?.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: withStatus("passed").length,
    failed: withStatus("failed").length + broken.length,
    skipped: withStatus("skipped", "pending", "todo", "disabled").map(({ fullName }) => fullName),
  };
}

function readPlaywright(report) {
  const specs = (report?.suites ?? []).flatMap(listSpecs);
  const tests = specs.flatMap(({ title, tests: runs }) => runs.map(({ status }) => ({ title, status })));
  const withStatus = (...wanted) => tests.filter(({ status }) => wanted.includes(status));
  return {
    passed: withStatus("expected").length,
    failed: withStatus("unexpected", "flaky").length + (report?.errors ?? []).length,
    skipped: withStatus("skipped").map(({ title }) => title),
  };
}

const listSpecs = ({ specs = [], suites = [] }) => [...specs, ...suites.flatMap(listSpecs)];

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

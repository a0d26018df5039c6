import { sharedDir } from "@/e2e/support/shared-dir";
import { type DateCase, dateCases, type ExpectedDate, isExact, readCase } from "./date-cases";

/** Rows of the benchmarks' table: a share of the cases in per cent. */
export type ShareRow = { name: string; values: number[]; unit: string };

const BEST_PEER = 61.8;

/** The share of date-time cases of the reference that are read exactly, of all and of those that hold a type; no rows without the reference. */
export function measureDates(): ShareRow[] {
  const shared = sharedDir();
  if (shared === null) return [];
  const read = dateCases(shared).map((one) => ({ one, found: readCase(one) }));
  const types = [...new Set(read.flatMap(({ one }) => one.expected.map(({ type }) => type)))].sort();
  const rows = [
    row(`all exact, nothing else read (best peer ${BEST_PEER})`, read, ({ one, found }) =>
      isExact(found, one.expected),
    ),
    row("all expected ones read", read, ({ one, found }) => one.expected.every((wanted) => hasRead(found, wanted))),
    row("all spans and types", read, ({ one, found }) =>
      isExact(found.map(withoutValues), one.expected.map(withoutValues)),
    ),
    ...types.map((type) =>
      row(
        `cases of ${type}`,
        read.filter(({ one }) => holds(one, type)),
        ({ one, found }) => isExact(found, one.expected),
      ),
    ),
    row(
      "cases of nothing",
      read.filter(({ one }) => one.expected.length === 0),
      ({ found }) => found.length === 0,
    ),
  ];
  console.error(rows.map(({ name, values }) => `${(values[0] ?? 0).toFixed(1).padStart(6)} % ${name}`).join("\n"));
  return rows;
}

type ReadCase = { one: DateCase; found: ExpectedDate[] };

function row(name: string, cases: readonly ReadCase[], isRight: (read: ReadCase) => boolean): ShareRow {
  const right = cases.filter(isRight).length;
  return {
    name: `${name} (${right} of ${cases.length})`,
    values: [(100 * right) / Math.max(1, cases.length)],
    unit: "%",
  };
}

function holds({ expected }: DateCase, type: string): boolean {
  return expected.some((wanted) => wanted.type === type);
}

function hasRead(found: readonly ExpectedDate[], wanted: ExpectedDate): boolean {
  return found.some((one) => isExact([one], [wanted]));
}

function withoutValues(date: ExpectedDate): ExpectedDate {
  return { ...date, values: [] };
}

import { expect, test } from "vitest";
import { listDifferences } from "./list-differences";

const names = { name: "name", domain: "domain", retired: "retired" };

test("only fields that have a word, were sent, and differ are shown", () => {
  const theirs = { name: "Quay Wire", domain: null, retired: false, version: 4 };
  const mine = { name: "Quay Press", domain: undefined, retired: false, version: 3 };
  expect(listDifferences(names, theirs, mine)).toEqual([{ name: "name", theirs: "Quay Wire", mine: "Quay Press" }]);
});

test("an emptied field and a switch are said in words", () => {
  const theirs = { domain: "quay.example", retired: true };
  expect(listDifferences(names, theirs, { domain: null, retired: false })).toEqual([
    { name: "domain", theirs: "quay.example", mine: "nothing" },
    { name: "retired", theirs: "yes", mine: "no" },
  ]);
});

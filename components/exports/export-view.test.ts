import { expect, it } from "vitest";
import { formatExportView, parseExportView } from "./export-view";

const formats = ["csv", "jsonl"];

it("reads back every view that it writes", () => {
  for (const status of ["accepted", "proposed", "rejected", "all"] as const) {
    for (const story of [null, "s"]) {
      const view = { format: "jsonl", story, status, annotator: story };
      const search = Object.fromEntries(new URLSearchParams(formatExportView(view)));
      expect(parseExportView(search, formats)).toEqual(view);
    }
  }
});

it("takes what it does not know for the default", () => {
  const first = { format: "csv", story: null, status: "accepted", annotator: null };
  expect(parseExportView({}, formats)).toEqual(first);
  expect(parseExportView({ format: "xlsx", status: ["odd", "all"] }, formats)).toEqual(first);
});

import { exportMatrix as operation } from "@/lib/contract/comparison";
import { formatMatrixHead, formatMatrixRow } from "@/lib/core/exports/matrix-csv";
import type { ProjectScope } from "../access/project-scope";
import { findMatrixStory, type MatrixView, readMatrix } from "../comparison/read-matrix";
import type { Tx } from "../db/client";
import { toFileName } from "../projects/to-file-name";
import { download } from "../query";
import { toByteStream } from "./byte-stream";

const pageSize = 200;

async function* formatMatrix(tx: Tx, scope: ProjectScope, view: MatrixView, hidden: ReadonlySet<string>) {
  let cursor: string | undefined;
  for (;;) {
    const { columns, rows, next } = await readMatrix(tx, scope, { ...view, cursor });
    const shown = columns.flatMap(({ outlet }, at) =>
      hidden.has(outlet?.id ?? "none") ? [] : [{ at, name: outlet?.name ?? "Without an outlet" }],
    );
    if (cursor === undefined) yield formatMatrixHead(shown.map(({ name }) => name));
    for (const { claim, flags, origins, cells } of rows) {
      yield formatMatrixRow({
        number: claim.numbers[view.story.id] ?? null,
        claim: claim.id,
        statement: claim.statement,
        flags,
        origins,
        cells: shown.flatMap(({ at }) => cells[at] ?? []),
      });
    }
    if (next === null) return;
    cursor = next;
  }
}

export const exportMatrix = download({
  operation,
  find: findMatrixStory,
  run: async ({ tx, input, scope, thing }) => {
    const { status, sort, flag, hide } = input;
    const view = { story: thing, status, sort, flag, with: "origins" as const, limit: pageSize };
    const hidden = new Set(hide?.split(","));
    return {
      mediaType: "text/csv; charset=utf-8",
      fileName: toFileName([thing.title, "matrix"], "csv"),
      body: toByteStream(formatMatrix(tx, scope, view, hidden)),
    };
  },
});

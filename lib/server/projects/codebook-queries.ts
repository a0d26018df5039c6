import * as contract from "@/lib/contract/projects/codebook";
import { tagFields } from "@/lib/core/projects/codebook-entry";
import { findCodebookFormat } from "@/lib/core/projects/codebook-formats";
import { type PlannedTag, planCodebook } from "@/lib/core/projects/plan-codebook";
import { notFound } from "../app-error";
import { download, query } from "../query";
import { findProject } from "./find-project";
import { codebookVersion, readPresentTags, toEntries } from "./present-codebook";
import { readCodebookFile } from "./read-codebook-file";
import { toFileName } from "./to-file-name";

export const exportCodebook = download({
  operation: contract.exportCodebook,
  find: async (tx, { project }) => {
    const thing = await tx.project.findUnique({ where: { id: project }, select: { id: true, name: true } });
    return thing && { projectId: thing.id, thing };
  },
  run: async ({ tx, input, scope, thing }) => {
    const format = findCodebookFormat(input.format);
    if (!format) throw notFound();
    const text = format.format(toEntries(await readPresentTags(tx, scope.id)));
    return {
      mediaType: format.mediaType,
      fileName: toFileName([thing.name, "codebook"], format.extension),
      body: new TextEncoder().encode(text),
    };
  },
});

const say = (value: string | boolean | null) => (typeof value === "boolean" ? (value ? "yes" : "no") : (value ?? ""));

function nameOfParent({ parent }: PlannedTag, plan: readonly PlannedTag[], names: ReadonlyMap<string, string>): string {
  if (parent === null) return "";
  return typeof parent === "number" ? (plan[parent]?.name ?? "") : (names.get(parent) ?? "");
}

function differencesOf(one: PlannedTag, plan: readonly PlannedTag[], names: ReadonlyMap<string, string>) {
  const { tag } = one;
  if (!tag) return [];
  const fields = tagFields
    .filter((field) => one[field] !== tag[field])
    .map((field) => ({ field, here: say(tag[field]), file: say(one[field]) }));
  const [here, file] = [names.get(tag.parent ?? "") ?? "", nameOfParent(one, plan, names)];
  return here === file ? fields : [...fields, { field: "parent", here, file }];
}

function depthOf(plan: readonly PlannedTag[], at: number): number {
  const parent = plan[at]?.parent;
  return typeof parent === "number" ? 1 + depthOf(plan, parent) : 0;
}

export const previewCodebook = query({
  operation: contract.previewCodebook,
  find: findProject,
  run: async ({ tx, input, scope }) => {
    const { entries, remarks } = readCodebookFile(input.body.files[0]);
    const present = await readPresentTags(tx, scope.id);
    const plan = planCodebook(present, entries);
    const names = new Map(present.map((tag) => [tag.id, tag.name]));
    const tags = plan.map((one, at) => ({
      name: one.name,
      depth: depthOf(plan, at),
      state: one.state,
      differences: differencesOf(one, plan, names),
      conflicts: [...one.conflicts],
    }));
    const named = new Set(plan.flatMap((one) => one.tag?.id ?? []));
    const others = present.filter((tag) => !named.has(tag.id)).length;
    return { version: await codebookVersion(tx, scope.id), tags, others, remarks: [...remarks] };
  },
});

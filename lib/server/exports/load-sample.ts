import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonl } from "@/lib/core/exports/formats/jsonl";
import { sampleSchema } from "@/prisma/sample/sample-schema";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { createProject } from "../projects/project-commands";
import { importSet } from "./import-set";
import { sampleId, sampleRecords } from "./sample-records";

const projectId = sampleId("project", "only");

/** Whether the sample was loaded here once, also when it was deleted since; one cut off half-way was not. */
async function wasLoaded(): Promise<boolean> {
  const found = await db().project.findUnique({
    where: { id: projectId },
    select: { deletedAt: true, stories: { select: { id: true }, take: 1 } },
  });
  return found !== null && (found.deletedAt !== null || found.stories.length > 0);
}

async function readSample(folder: string, owner: Actor): Promise<Uint8Array> {
  const sample = sampleSchema.parse(JSON.parse(await readFile(join(folder, "sample.json"), "utf8")));
  const files = new Map<string, Uint8Array>();
  for (const { file } of sample.articles) files.set(file, await readFile(join(folder, file)));
  const bytesOf = (file: string) => files.get(file) ?? new Uint8Array();
  const records = sampleRecords(sample, { id: owner.id, name: owner.name }, new Date(), bytesOf);
  const stream = async function* () {
    yield* records;
  };
  const lines: string[] = [];
  for await (const line of jsonl.format(stream(), { project: projectId, limit: null })) lines.push(line);
  return new TextEncoder().encode(lines.join(""));
}

/**
 * Gives the owner the sample project, through the same commands as any other, and answers its id; null where the
 * installation has or had it already.
 */
export async function loadSample(
  owner: Actor,
  folder = join(process.cwd(), "prisma", "sample"),
): Promise<string | null> {
  if (await wasLoaded()) return null;
  const bytes = await readSample(folder, owner);
  const made = await db().project.count({ where: { id: projectId } });
  if (made === 0) await createProject.call(owner, { body: { id: projectId, name: "Sample" } }, {});
  const files = [{ name: "sample.jsonl", mediaType: jsonl.mediaType, bytes }];
  await importSet.call(owner, { project: projectId, body: { files } }, {});
  return projectId;
}

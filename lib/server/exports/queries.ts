import * as contract from "@/lib/contract/exports";
import { findFormat, formats } from "@/lib/core/exports/formats";
import { toFileName } from "../projects/to-file-name";
import { download, query } from "../query";
import { toByteStream } from "./byte-stream";
import { resolveSetScope } from "./set-scope";
import { streamSet } from "./stream-set";

export const listFormats = query({
  operation: contract.listFormats,
  find: async (_tx, { project }) => ({ projectId: project, thing: null }),
  run: async () => ({
    items: formats.map(({ id, name, mediaType, extension, carries, loses, parse }) => ({
      id,
      name,
      mediaType,
      extension,
      carries: [...carries],
      loses: [...loses],
      importable: parse !== undefined,
    })),
    next: null,
  }),
});

export const exportSet = download({
  operation: contract.exportSet,
  find: async (tx, { project, format: id, story: storyId }) => {
    const format = findFormat(id);
    const found = await tx.project.findUnique({ where: { id: project }, select: { name: true } });
    const where = { id: storyId ?? "", projectId: project, deletedAt: null };
    const story = storyId === undefined ? null : await tx.story.findFirst({ where, select: { title: true } });
    if (format === null || found === null || (storyId !== undefined && story === null)) return null;
    return { projectId: project, thing: { format, titles: [found.name, ...(story ? [story.title] : [])] } };
  },
  run: async ({ tx, input, scope, thing: { format, titles } }) => {
    const taken = await resolveSetScope(tx, scope, input);
    const texts = format.format(streamSet(taken), { project: scope.id, limit: input.preview ?? null });
    return {
      mediaType: format.mediaType,
      fileName: toFileName(titles, format.extension),
      body: toByteStream(texts),
    };
  },
});

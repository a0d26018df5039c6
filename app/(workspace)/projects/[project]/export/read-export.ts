import { notFound } from "next/navigation";
import { requireActor } from "@/app/actor";
import { ask } from "@/app/ask";
import { type ExportView, parseExportView } from "@/components/exports/export-view";
import { AppError } from "@/lib/server/app-error";
import { previewSet } from "@/lib/server/exports/preview-set";
import { listFormats } from "@/lib/server/exports/queries";
import { listMembers } from "@/lib/server/projects/member-queries";
import { listStories } from "@/lib/server/projects/story-queries";

export type Search = Promise<Record<string, string | string[] | undefined>>;

/** How many records an export page shows. */
const entries = 8;

async function readBeginning(project: string, view: ExportView, extension: string) {
  const { format, story, status, annotator } = view;
  const wanted = { project, format, extension, status, story: story ?? undefined, annotator: annotator ?? undefined };
  try {
    return await previewSet(await requireActor(), wanted, entries);
  } catch (error) {
    // Also for ids that are none: an address that somebody typed.
    if (error instanceof AppError && (error.code === "not-found" || error.code === "invalid")) notFound();
    throw error;
  }
}

/** All that an export page shows, for the project or for one story of it. */
export async function readExport(project: string, search: Search, story: string | null) {
  const [{ items: formats }, stories, members] = await Promise.all([
    ask(listFormats, { project }),
    ask(listStories, { project, limit: 200 }),
    ask(listMembers, { project, limit: 200 }),
  ]);
  const asked = parseExportView(
    await search,
    formats.map(({ id }) => id),
  );
  const view = story === null ? asked : { ...asked, story };
  const extension = formats.find(({ id }) => id === view.format)?.extension ?? "";
  return {
    formats,
    view,
    stories: stories.items.map(({ id, title }) => ({ id, name: title })),
    members: members.items.map(({ person: { id, name } }) => ({ id, name })),
    preview: await readBeginning(project, view, extension),
  };
}

import { randomUUID } from "node:crypto";
import type { Actor } from "../../actor";
import { db } from "../../db/client";
import type { BuiltProject } from "../../test/build-project";
import { createJob } from "./commands";
import { getJob, listJobItems } from "./queries";
import { createRunner, workJob } from "./work-job";

/** A file of two paragraphs whose first says its name. */
export const textFile = (name: string, text = `Headline of ${name}\n\nThe council of ${name} met on Monday.`) => ({
  name,
  mediaType: "text/plain",
  bytes: new TextEncoder().encode(text),
});

/** What a test does with the jobs of one project, as its editor. */
export function jobsOf(project: BuiltProject) {
  const { editor } = project.people;
  const { story } = project;
  return {
    begin: async (files: readonly object[], actor: Actor = editor) =>
      (await createJob.call(actor, { story, body: { files } }, {})).answer,
    read: (job: string) => getJob.ask(editor, { job }),
    items: async (job: string, state?: string) =>
      (await listJobItems.ask(editor, { job, ...(state ? { state } : {}) })).items,
    work: (job: string) => workJob(job, createRunner(randomUUID())),
    /** The titles of what was added to the project, in their order. */
    titles: async () => {
      const known = project.articles.map(({ id }) => id);
      const rows = await db().article.findMany({
        where: { storyId: story, deletedAt: null, id: { notIn: known } },
        orderBy: { title: "asc" },
        select: { title: true },
      });
      return rows.map(({ title }) => title);
    },
  };
}

import { cache } from "react";
import { ask } from "@/app/ask";
import { getProject } from "@/lib/server/projects/project-queries";
import { getStory } from "@/lib/server/projects/story-queries";

/** The project of this page's address, read once for each rendering. */
export const readProject = cache((project: string) => ask(getProject, { project }));

/** The story of this page's address, read once for each rendering. */
export const readStory = cache((story: string) => ask(getStory, { story }));

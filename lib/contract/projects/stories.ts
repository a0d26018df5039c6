import { z } from "zod";
import { date, id, line, listOf, page, time, version, words } from "../fields";
import { operation } from "../operation";

const inProject = z.object({ project: id });

export const story = z.object({
  id,
  version,
  project: id,
  title: z.string(),
  description: z.string(),
  eventDate: date.nullable(),
  createdAt: time,
  outlets: z.array(z.object({ id, name: z.string(), colour: z.string() })),
  counts: z.object({ articles: z.int(), mentions: z.int(), linked: z.int(), claims: z.int(), proposed: z.int() }),
  abilities: z.object({
    change: z.boolean(),
    importArticles: z.boolean(),
    fetchAnyway: z.boolean(),
    mark: z.boolean(),
  }),
});
export type StoryAnswer = z.infer<typeof story>;
const storyFields = { title: line(300), description: words(2000).optional(), eventDate: date.nullable().optional() };
export const listStories = operation({
  id: "listStories",
  method: "GET",
  path: "/api/v1/projects/{project}/stories",
  access: "project.read",
  summary: "The project's stories in the order they were made, with their progress.",
  params: inProject,
  query: page,
  answer: listOf(story),
});
export const createStory = operation({
  id: "createStory",
  method: "POST",
  path: "/api/v1/projects/{project}/stories",
  access: "story.change",
  summary: "Start a story.",
  params: inProject,
  body: z.strictObject({ id: id.optional(), ...storyFields }),
  answer: story,
  status: 201,
});
export const getStory = operation({
  id: "getStory",
  method: "GET",
  path: "/api/v1/stories/{story}",
  access: "project.read",
  summary: "One story with its progress.",
  params: z.object({ story: id }),
  answer: story,
});
export const changeStory = operation({
  id: "changeStory",
  method: "PATCH",
  path: "/api/v1/stories/{story}",
  access: "story.change",
  summary: "Rename, describe or date a story.",
  params: z.object({ story: id }),
  body: z.strictObject(storyFields).partial(),
  answer: story,
});
export const deleteStory = operation({
  id: "deleteStory",
  method: "DELETE",
  path: "/api/v1/stories/{story}",
  access: "story.change",
  summary: "Delete a story with its articles; they are kept for 30 days.",
  params: z.object({ story: id }),
});

import { z } from "zod";
import { roles } from "@/lib/core/access/roles";
import { id, line, listOf, page, time, version, words } from "../fields";
import { operation } from "../operation";

const inProject = z.object({ project: id });

export const project = z.object({
  id,
  version,
  name: z.string(),
  description: z.string(),
  role: z.enum(roles),
  createdAt: time,
  counts: z.object({ stories: z.int(), articles: z.int(), mentions: z.int(), claims: z.int(), members: z.int() }),
  abilities: z.object({
    change: z.boolean(),
    delete: z.boolean(),
    changeMembers: z.boolean(),
    changeStories: z.boolean(),
    changeTags: z.boolean(),
    changeOutlets: z.boolean(),
    importArticles: z.boolean(),
    importSet: z.boolean(),
    mark: z.boolean(),
  }),
});
export type ProjectAnswer = z.infer<typeof project>;

export const listProjects = operation({
  id: "listProjects",
  method: "GET",
  path: "/api/v1/projects",
  access: "person",
  summary: "The projects one is a member of, newest first.",
  query: page,
  answer: listOf(project),
});
export const createProject = operation({
  id: "createProject",
  method: "POST",
  path: "/api/v1/projects",
  access: "person",
  summary: "Make a project and own it; it starts with the tags Figure, Statement, Event and Legitimacy.",
  body: z.strictObject({ id: id.optional(), name: line(200), description: words(2000).optional() }),
  answer: project,
  status: 201,
});
export const getProject = operation({
  id: "getProject",
  method: "GET",
  path: "/api/v1/projects/{project}",
  access: "project.read",
  summary: "One project.",
  params: inProject,
  answer: project,
});
export const changeProject = operation({
  id: "changeProject",
  method: "PATCH",
  path: "/api/v1/projects/{project}",
  access: "project.change",
  summary: "Rename or describe a project.",
  params: inProject,
  body: z.strictObject({ name: line(200).optional(), description: words(2000).optional() }),
  answer: project,
});
export const deleteProject = operation({
  id: "deleteProject",
  method: "DELETE",
  path: "/api/v1/projects/{project}",
  access: "project.delete",
  summary: "Delete a project; it is kept for 30 days.",
  params: inProject,
});

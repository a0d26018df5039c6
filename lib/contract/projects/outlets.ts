import { z } from "zod";
import { colour, id, language, line, listOf, page, version } from "../fields";
import { operation } from "../operation";

const inProject = z.object({ project: id });

const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, "must be a domain such as example.org")
  .max(253);

export const outlet = z.object({
  id,
  version,
  name: z.string(),
  domain: z.string().nullable(),
  country: z.string().nullable(),
  language: z.string().nullable(),
  colour: z.string(),
  articles: z.int(),
});
export type OutletAnswer = z.infer<typeof outlet>;
const outletFields = {
  name: line(200),
  domain: domain.nullable().optional(),
  country: line(100).nullable().optional(),
  language: language.nullable().optional(),
  colour: colour.optional(),
};
export const listOutlets = operation({
  id: "listOutlets",
  method: "GET",
  path: "/api/v1/projects/{project}/outlets",
  access: "project.read",
  summary: "The project's outlets by name.",
  params: inProject,
  query: page,
  answer: listOf(outlet),
});
export const createOutlet = operation({
  id: "createOutlet",
  method: "POST",
  path: "/api/v1/projects/{project}/outlets",
  access: "outlet.change",
  summary: "Add an outlet; without a colour the next of the palette is taken.",
  params: inProject,
  body: z.strictObject({ id: id.optional(), ...outletFields }),
  answer: outlet,
  status: 201,
});
export const changeOutlet = operation({
  id: "changeOutlet",
  method: "PATCH",
  path: "/api/v1/outlets/{outlet}",
  access: "outlet.change",
  summary: "Rename or recolour an outlet.",
  params: z.object({ outlet: id }),
  body: z.strictObject(outletFields).partial(),
  answer: outlet,
});
export const deleteOutlet = operation({
  id: "deleteOutlet",
  method: "DELETE",
  path: "/api/v1/outlets/{outlet}",
  access: "outlet.change",
  summary: "Delete an outlet that has no articles.",
  params: z.object({ outlet: id }),
});

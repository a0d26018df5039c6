import { z } from "zod";
import { roles } from "@/lib/core/access/roles";
import { colour, date, id, language, line, listOf, page, time, version, words } from "./fields";
import { operation } from "./operation";
import { email } from "./people";

const inProject = z.object({ project: id });
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/u, "must be a domain such as example.org")
  .max(253);

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

export const member = z.object({
  person: z.object({ id, name: z.string(), email: z.string() }),
  role: z.enum(roles),
  version,
  since: time,
});
export type MemberAnswer = z.infer<typeof member>;
const ofMember = z.object({ project: id, person: id });

export const listMembers = operation({
  id: "listMembers",
  method: "GET",
  path: "/api/v1/projects/{project}/members",
  access: "project.read",
  summary: "The members of a project by name.",
  params: inProject,
  query: page,
  answer: listOf(member),
});
export const changeMember = operation({
  id: "changeMember",
  method: "PATCH",
  path: "/api/v1/projects/{project}/members/{person}",
  access: "member.change",
  summary: "Change a member's role; the last owner stays owner.",
  params: ofMember,
  body: z.strictObject({ role: z.enum(roles) }),
  answer: member,
});
export const removeMember = operation({
  id: "removeMember",
  method: "DELETE",
  path: "/api/v1/projects/{project}/members/{person}",
  access: "member.remove",
  summary: "Leave a project, or, as its owner, remove a member; the last owner cannot leave.",
  params: ofMember,
});

export const invitation = z.object({
  id,
  email: z.string(),
  role: z.enum(roles).nullable(),
  createdAt: time,
  expiresAt: time,
  state: z.enum(["open", "accepted", "revoked", "expired"]),
});
export type InvitationAnswer = z.infer<typeof invitation>;
export const invitationMade = invitation.extend({
  /** The link to hand over, answered once; null in a repeated answer. */
  url: z.string().nullable(),
});
export const listInvitations = operation({
  id: "listInvitations",
  method: "GET",
  path: "/api/v1/projects/{project}/invitations",
  access: "member.change",
  summary: "The project's invitations, newest first, without their links.",
  params: inProject,
  query: page,
  answer: listOf(invitation),
});
export const inviteMember = operation({
  id: "inviteMember",
  method: "POST",
  path: "/api/v1/projects/{project}/invitations",
  access: "member.change",
  summary: "Invite an e-mail address to a role; the link works once.",
  params: inProject,
  body: z.strictObject({ email, role: z.enum(roles) }),
  answer: invitationMade,
  status: 201,
});
export const revokeInvitation = operation({
  id: "revokeInvitation",
  method: "DELETE",
  path: "/api/v1/invitations/{invitation}",
  access: "member.change",
  summary: "Revoke an invitation that was not accepted yet.",
  params: z.object({ invitation: id }),
});
export const invitePerson = operation({
  id: "invitePerson",
  method: "POST",
  path: "/api/v1/invitations",
  access: "operator",
  summary: "Invite an e-mail address to this installation, without a project.",
  body: z.strictObject({ email }),
  answer: invitationMade,
  status: 201,
});

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

export const tag = z.object({
  id,
  version,
  name: z.string(),
  definition: z.string(),
  colour: z.string(),
  key: z.string().nullable(),
  parent: id.nullable(),
  position: z.int(),
  retired: z.boolean(),
  mentions: z.int(),
});
export type TagAnswer = z.infer<typeof tag>;
const tagFields = {
  name: line(100),
  definition: words(2000).optional(),
  colour: colour.optional(),
  key: z
    .string()
    .regex(/^[1-9]$/, "must be one of the keys 1 to 9")
    .nullable()
    .optional(),
  parent: id.nullable().optional(),
};
export const listTags = operation({
  id: "listTags",
  method: "GET",
  path: "/api/v1/projects/{project}/tags",
  access: "project.read",
  summary: "The project's codebook in its order.",
  params: inProject,
  query: page,
  answer: listOf(tag),
});
export const createTag = operation({
  id: "createTag",
  method: "POST",
  path: "/api/v1/projects/{project}/tags",
  access: "tag.change",
  summary: "Add a tag at the end of the codebook.",
  params: inProject,
  body: z.strictObject({ id: id.optional(), ...tagFields }),
  answer: tag,
  status: 201,
});
export const changeTag = operation({
  id: "changeTag",
  method: "PATCH",
  path: "/api/v1/tags/{tag}",
  access: "tag.change",
  summary: "Rename, define, recolour, move or retire a tag.",
  params: z.object({ tag: id }),
  body: z.strictObject({ ...tagFields, position: z.int().min(0), retired: z.boolean() }).partial(),
  answer: tag,
});
export const deleteTag = operation({
  id: "deleteTag",
  method: "DELETE",
  path: "/api/v1/tags/{tag}",
  access: "tag.change",
  summary: "Delete a tag that marks nothing; one that does can be retired.",
  params: z.object({ tag: id }),
});

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
  abilities: z.object({ change: z.boolean(), importArticles: z.boolean(), mark: z.boolean() }),
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

import { z } from "zod";
import { roles } from "@/lib/core/access/roles";
import { id, listOf, page, time, version } from "../fields";
import { operation } from "../operation";
import { email } from "../people";

const inProject = z.object({ project: id });

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

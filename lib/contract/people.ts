import { z } from "zod";
import { roles } from "@/lib/core/access/roles";
import { id, line, listOf, page, time, version } from "./fields";
import { operation } from "./operation";

/** Normalised before it is checked, so that look-alike forms of `@` cannot slip through. */
export const email = z
  .string()
  .transform((value) => value.normalize("NFKC").trim().toLowerCase())
  .pipe(z.email("must be an e-mail address").max(254));

export const newPassword = z
  .string()
  .min(8, "must have at least 8 characters")
  .max(256, "must have at most 256 characters");

const secret = z.string().min(20).max(200);

export const person = z.object({ id, version, name: z.string(), email: z.string(), operator: z.boolean() });
export type PersonAnswer = z.infer<typeof person>;

export const session = z.object({
  id,
  userAgent: z.string(),
  createdAt: time,
  lastSeenAt: time,
  expiresAt: time,
  current: z.boolean(),
});

export const token = z.object({
  id,
  name: z.string(),
  createdAt: time,
  lastUsedAt: time.nullable(),
  expiresAt: time.nullable(),
});

export const getHealth = operation({
  id: "getHealth",
  method: "GET",
  path: "/api/health",
  access: "anyone",
  summary: "Whether the program and its database work.",
  answer: z.object({ status: z.enum(["ok", "down"]), version: z.string(), database: z.enum(["ok", "down"]) }),
});

export const setUp = operation({
  id: "setUp",
  method: "POST",
  path: "/api/v1/set-up",
  access: "anyone",
  summary: "Make the first person, the installation's operator, with the one-time link of the first start.",
  body: z.strictObject({ secret, name: line(200), email, password: newPassword }),
  answer: person,
  status: 201,
});

export const getMe = operation({
  id: "getMe",
  method: "GET",
  path: "/api/v1/me",
  access: "person",
  summary: "The person whose session or token this is.",
  answer: person,
});

export const changeMe = operation({
  id: "changeMe",
  method: "PATCH",
  path: "/api/v1/me",
  access: "person",
  summary: "Change one's name.",
  body: z.strictObject({ name: line(200) }),
  answer: person,
});

export const changePassword = operation({
  id: "changePassword",
  method: "PUT",
  path: "/api/v1/me/password",
  access: "person",
  summary: "Change one's password; every other session ends.",
  body: z.strictObject({ current: z.string().max(256), password: newPassword }),
});

export const listSessions = operation({
  id: "listSessions",
  method: "GET",
  path: "/api/v1/me/sessions",
  access: "person",
  summary: "One's open sessions, newest first.",
  query: page,
  answer: listOf(session),
});

export const revokeSession = operation({
  id: "revokeSession",
  method: "DELETE",
  path: "/api/v1/me/sessions/{session}",
  access: "person",
  summary: "End one of one's sessions.",
  params: z.object({ session: id }),
});

export const signOutEverywhere = operation({
  id: "signOutEverywhere",
  method: "DELETE",
  path: "/api/v1/me/sessions",
  access: "person",
  summary: "End all of one's sessions, this one included.",
});

export const listTokens = operation({
  id: "listTokens",
  method: "GET",
  path: "/api/v1/me/tokens",
  access: "person",
  summary: "One's API tokens, newest first, without their secrets.",
  query: page,
  answer: listOf(token),
});

export const createToken = operation({
  id: "createToken",
  method: "POST",
  path: "/api/v1/me/tokens",
  access: "person",
  summary: "Make an API token; its secret is answered once and never again.",
  body: z.strictObject({ name: line(200), expiresAt: time.nullable().optional() }),
  answer: token.extend({ secret: z.string().nullable() }),
  status: 201,
});

export const revokeToken = operation({
  id: "revokeToken",
  method: "DELETE",
  path: "/api/v1/me/tokens/{token}",
  access: "person",
  summary: "Revoke one of one's API tokens.",
  params: z.object({ token: id }),
});

export const passwordResetMade = z.object({ url: z.string().nullable(), expiresAt: time });

export const createPasswordReset = operation({
  id: "createPasswordReset",
  method: "POST",
  path: "/api/v1/password-resets",
  access: "operator",
  summary: "Make a one-time link with which a person sets a new password.",
  body: z.strictObject({ email }),
  answer: passwordResetMade,
  status: 201,
});

export const resetPassword = operation({
  id: "resetPassword",
  method: "POST",
  path: "/api/v1/password-resets/use",
  access: "anyone",
  summary: "Set a new password with a one-time link; every session of the person ends.",
  body: z.strictObject({ secret, password: newPassword }),
});

const invitationView = z.object({
  email: z.string(),
  project: z.object({ id, name: z.string() }).nullable(),
  role: z.enum(roles).nullable(),
  invitedBy: z.string(),
  /** Whether an account with this e-mail exists, so that the page asks for its password and not for a new one. */
  known: z.boolean(),
});

export const readInvitation = operation({
  id: "readInvitation",
  method: "POST",
  path: "/api/v1/invitations/read",
  access: "anyone",
  summary: "What an invitation link invites to.",
  body: z.strictObject({ secret }),
  answer: invitationView,
});

export const acceptInvitation = operation({
  id: "acceptInvitation",
  method: "POST",
  path: "/api/v1/invitations/accept",
  access: "anyone",
  summary:
    "Accept an invitation, once: with a new account's name and password, or with the password of the account that has the e-mail.",
  body: z.strictObject({ secret, name: line(200).optional(), password: z.string().min(1).max(256) }),
  answer: z.object({ person: z.object({ id, email: z.string() }), project: id.nullable() }),
  status: 201,
});

/** What next-auth answers to a question for its token against foreign forms. */
export const csrfAnswer = z.object({ csrfToken: z.string() });

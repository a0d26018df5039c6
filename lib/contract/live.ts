import { z } from "zod";
import { claim } from "./claims";
import { author, id } from "./fields";
import { mention } from "./mentions";
import { operation } from "./operation";

const ofProject = z.object({ project: id });

/** A position in the project's event log: `shared.own`, as in Last-Event-ID. */
const position = z.string().max(40);

/**
 * What a `change` message of the stream holds: that something was done, by whom and to what, and nothing of the contents.
 * `changed` names what to read again; of many things not all are named, and `complete` is then false.
 */
export const liveEvent = z.object({
  id,
  name: z.string(),
  actor: author.nullable(),
  subject: id.nullable(),
  changed: z.array(z.object({ kind: z.string(), id: z.string() })),
  complete: z.boolean(),
});
export type LiveEvent = z.infer<typeof liveEvent>;

/** Where a member is: what a `presence` message lists for everyone whose stream is open. */
export const livePresence = z.object({ person: author, story: id, article: id.nullable() });
export type LivePresence = z.infer<typeof livePresence>;

/** The most hours that a stream goes back. */
export const mostReplayHours = 48;

export const followProject = operation({
  id: "followProject",
  method: "GET",
  path: "/api/v1/projects/{project}/events",
  access: "project.read",
  summary:
    "The project's events as they come (text/event-stream): `change`, `presence`, `ready` with the position of a stream that resumes nothing, `resync` where everything is to be read again.",
  params: ofProject,
  query: z.strictObject({
    /** The position to go on from, where Last-Event-ID does not say one. */
    after: position.optional(),
    /** The age of the oldest event that is told again; where an older one was missed the answer is `resync`. */
    replayHours: z.coerce.number().min(0).max(mostReplayHours).default(mostReplayHours),
    /** Shows the caller to the others while the stream is open, under this id, as reading this story and article. */
    presence: id.optional(),
    story: id.optional(),
    article: id.optional(),
  }),
  streams: true,
});
export const getPosition = operation({
  id: "getPosition",
  method: "GET",
  path: "/api/v1/projects/{project}/position",
  access: "project.read",
  summary: "The present position in the project's events: read it before anything else, and follow from there.",
  params: ofProject,
  answer: z.object({ position: z.string() }),
});
export const showPresence = operation({
  id: "showPresence",
  method: "PUT",
  path: "/api/v1/projects/{project}/presence/{presence}",
  access: "project.read",
  summary: "Say which article one has gone to, for an open stream.",
  params: ofProject.extend({ presence: id }),
  body: z.strictObject({ story: id, article: id.nullable() }),
});

const ids = z
  .string()
  .transform((text) => text.split(",").filter(Boolean))
  .pipe(z.array(id).max(100))
  .default([]);

export const getWork = operation({
  id: "getWork",
  method: "GET",
  path: "/api/v1/stories/{story}/work",
  access: "project.read",
  summary:
    "Those of the named mentions and claims that belong to the story; at most 100 of each, commas between the ids.",
  params: z.object({ story: id }),
  query: z.strictObject({ mentions: ids, claims: ids }),
  answer: z.object({ mentions: z.array(mention), claims: z.array(claim) }),
});

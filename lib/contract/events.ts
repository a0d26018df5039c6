import { z } from "zod";
import { author, id, listOf, page, time } from "./fields";
import { operation } from "./operation";

/** What an event is about: the claim's statement, the mention's quote, the name or title of what has one. */
export const eventSubject = z.object({
  kind: z.enum(["claim", "mention", "article", "story", "outlet", "tag", "person"]),
  words: z.string(),
  /** Deleted since, so that no page shows it. */
  deleted: z.boolean(),
});
export type EventSubject = z.infer<typeof eventSubject>;

export const event = z.object({
  id,
  name: z.string(),
  actor: author.nullable(),
  subject: id.nullable(),
  /** Null where the subject has no words of its own, or is not there any more. */
  about: eventSubject.nullable(),
  at: time,
  /** Why it was done, where the person was asked. */
  reason: z.string().nullable(),
  /** Present when the caller may undo it: neither undone yet nor an event that nothing can reverse. */
  undoable: z.boolean(),
});

export type EventAnswer = z.infer<typeof event>;

export const listEvents = operation({
  id: "listEvents",
  method: "GET",
  path: "/api/v1/projects/{project}/history",
  access: "project.read",
  summary: "The project's events, newest first.",
  params: z.object({ project: id }),
  query: page.extend({ subject: id.optional() }),
  answer: listOf(event),
});

export const undoEvent = operation({
  id: "undoEvent",
  method: "POST",
  path: "/api/v1/events/{event}/undo",
  access: "event.undo",
  summary: "Undo one of one's events, or redo it by undoing the undo; refused when someone changed the thing since.",
  params: z.object({ event: id }),
  answer: z.object({ event: id, changed: z.array(z.object({ kind: z.string(), id: z.string(), gone: z.boolean() })) }),
  status: 201,
});

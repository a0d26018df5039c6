import { v7 } from "uuid";
import type { WholeDiscussion } from "@/lib/contract/comments";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { addComment, startDiscussion } from "./commands";
import { getDiscussion, getUnread } from "./queries";
import { readDiscussion } from "./read-discussion";

/** A project in which the annotator, `me`, marked a mention, and what its people do in discussions about that. */
export async function buildDiscussed() {
  const built = await buildProject();
  const me = built.people.annotator;
  const marked = await mark(me, built.articles[0], "400 dockers", { claim: { statement: "Dockers left." } });
  const mention = marked.answer.id;
  const start = async (
    actor: Actor,
    content: unknown = "Is it four hundred?",
    about = { kind: "mention", id: mention },
  ) => (await startDiscussion.call(actor, { body: { about, content } }, {})).answer;
  const answer = async (actor: Actor, { id }: { id: string }, content: unknown = "It is.") =>
    (await addComment.call(actor, { discussion: id, body: { content } }, {})).answer;
  const unread = async (actor: Actor) => (await getUnread.ask(actor, { project: built.id })).comments;
  return { built, me, mention, claim: marked.answer.links[0]?.claim ?? "", start, answer, unread };
}

export type Discussed = Awaited<ReturnType<typeof buildDiscussed>>;

/** A comment that names people, under the labels given. */
export const named = (...people: { id: string; name?: string }[]) => ({
  type: "doc",
  content: [
    {
      type: "paragraph",
      content: [
        { type: "text", text: "What of it, " },
        ...people.map(({ id, name }) => ({ type: "person", attrs: { id, label: name ?? "" } })),
      ],
    },
  ],
});

export const read = (actor: Actor, { id }: { id: string }) => getDiscussion.ask(actor, { discussion: id });

/** Reads through one of the comments, the last unless another is named. */
export const markRead = (actor: Actor, { id, items }: WholeDiscussion, at = -1) =>
  readDiscussion.call(actor, { discussion: id, body: { comment: items.at(at)?.id } }, {});

export const saidIn = ({ items }: WholeDiscussion) => items.map(({ content }) => JSON.stringify(content));

/** The member's private layer, made where there is none. */
export async function privateLayer(project: string, { id: personId }: Actor): Promise<string> {
  const place = { projectId: project, personId };
  const known = await db().layer.findFirst({ where: place });
  return (known ?? (await db().layer.create({ data: { id: v7(), kind: "private", ...place } }))).id;
}

/** Moves what is given into a layer. */
export async function moveTo(
  layerId: string,
  rows: { discussion?: string; comment?: string; mention?: string; claim?: string },
) {
  const data = { layerId };
  if (rows.discussion) await db().discussion.update({ where: { id: rows.discussion }, data });
  if (rows.comment) await db().comment.update({ where: { id: rows.comment }, data });
  if (rows.mention) await db().mention.update({ where: { id: rows.mention }, data });
  if (rows.claim) await db().claim.update({ where: { id: rows.claim }, data });
}

import { createHash } from "node:crypto";
import { v7 } from "uuid";
import type { Actor } from "../actor";
import { linkMention } from "../claims/link-commands";
import { putRelation } from "../claims/relation-commands";
import { db } from "../db/client";
import { markMention } from "../mentions/mark-mention";
import { writeClaimNote } from "../mentions/note-commands";
import { type BuiltProject, buildProject } from "../test/build-project";
import { importSet } from "./import-set";
import { exportSet } from "./queries";

const raw = "\uFEFFFerry strike 😀 ends\r\n«كلام» =1+1 e\u0301\r\n";
const text = "Ferry strike 😀 ends\n«كلام» =1+1 e\u0301";
const hash = (content: string) => createHash("sha256").update(content, "utf8").digest("hex");

export interface MarkedProject extends BuiltProject {
  readonly mentions: readonly string[];
  readonly claims: readonly [string, string];
  /** The layer that only the colleague and the reviewers see, and a mention in it. */
  readonly hidden: { readonly layer: string; readonly mention: string };
}

/** A second revision of the first article, whose raw source has a BOM and CRLF. */
async function addRevision(project: string, article: string): Promise<void> {
  const rawSourceId = v7();
  const source = { id: rawSourceId, projectId: project, bytes: new TextEncoder().encode(raw), hash: hash(raw) };
  await db().rawSource.create({
    data: { ...source, mediaType: "text/html", encoding: "utf-8", fileName: "a “b”.html" },
  });
  const ends = text.indexOf("\n");
  const blocks = [
    { type: "heading", level: 2, start: 0, end: ends, marks: [{ type: "em", start: 0, end: 5 }] },
    { type: "paragraph", start: ends + 1, end: text.length, marks: [] },
  ];
  await db().revision.create({
    data: { id: v7(), articleId: article, number: 2, text, textHash: hash(text), blocks, rawSourceId },
  });
}

async function hideMention(built: BuiltProject): Promise<MarkedProject["hidden"]> {
  const layer = v7();
  const mention = v7();
  const [{ id: articleId }] = built.articles;
  const { id: revisionId } = await db().revision.findFirstOrThrow({ where: { articleId, number: 1 } });
  await db().layer.create({ data: { id: layer, projectId: built.id, kind: "private", personId: built.colleague.id } });
  await db().mention.create({
    data: {
      id: mention,
      projectId: built.id,
      layerId: layer,
      articleId,
      revisionId,
      start: 0,
      quote: "Ferry",
      authorId: built.colleague.id,
      segments: { create: { ordinal: 0, start: 0, end: 5 } },
    },
  });
  return { layer, mention };
}

/** A project in which all that a set carries occurs: revisions, segments, notes, links of each status, relations, and what it must leave out. */
export async function markProject(): Promise<MarkedProject> {
  const built = await buildProject();
  const { annotator, reviewer } = built.people;
  const [first, second] = built.articles;
  const [figure, , event] = built.tags;
  const ids = [v7(), v7(), v7(), v7()] as const;
  const claims = [v7(), v7()] as const;
  const mark = (id: string, actor: Actor, body: object) => markMention.call(actor, { mention: id, body }, {});
  await mark(ids[3], annotator, { article: first.id, revision: 1, segments: [{ start: 0, end: 5 }] });
  await addRevision(built.id, first.id);
  await mark(ids[0], annotator, {
    article: first.id,
    revision: 2,
    segments: [
      { start: 13, end: 15 },
      { start: 21, end: 27 },
    ],
    tags: [figure.id, ...(event ? [event.id] : [])],
    attributes: { attribution: "=union\n“x”", voice: "own" },
    note: "one line\nand another",
    claim: { id: claims[0], statement: "+400 dockers walked out." },
  });
  await mark(ids[1], built.colleague, {
    article: second.id,
    revision: 1,
    segments: [{ start: 20, end: 31 }],
    claim: claims[0],
    stance: "denies",
  });
  await mark(ids[2], reviewer, {
    article: second.id,
    revision: 1,
    segments: [{ start: 0, end: 7 }],
    claim: { id: claims[1], statement: "Nobody was hurt." },
  });
  const link = (mention: string, claim: string, body: object) =>
    linkMention.call(reviewer, { mention, claim, body }, {});
  await link(ids[0], claims[1], { stance: "questions", status: "proposed" });
  await link(ids[1], claims[1], { stance: "predicts", status: "rejected" });
  await writeClaimNote.call(reviewer, { claim: claims[0], body: { note: "about the claim" } }, {});
  await putRelation.call(reviewer, { relation: v7(), body: { from: claims[0], to: claims[1], kind: "updates" } }, {});
  const gone = { deletedAt: new Date() };
  const lost = await db().story.create({ data: { id: v7(), projectId: built.id, title: "Lost", ...gone } });
  await db().article.create({ data: { id: v7(), projectId: built.id, storyId: lost.id, title: "Lost too" } });
  await db().article.create({
    data: { id: v7(), projectId: built.id, storyId: built.story, title: "Not read", status: "processing" },
  });
  await db().outlet.create({ data: { id: v7(), projectId: built.id, name: "Gone", colour: "pink", ...gone } });
  return { ...built, mentions: ids, claims, hidden: await hideMention(built) };
}

/** The whole answer of an export as text. */
export async function exportText(actor: Actor, project: string, format = "jsonl", query: object = {}): Promise<string> {
  const answer = await exportSet.call(actor, { project, format, ...query }, {});
  if (!("body" in answer)) throw new RangeError("An export is a download.");
  return new Response(answer.body instanceof Uint8Array ? Buffer.from(answer.body) : answer.body).text();
}

export function importText(actor: Actor, project: string, set: string) {
  const files = [{ name: "set.jsonl", mediaType: "application/jsonl", bytes: new TextEncoder().encode(set) }];
  return importSet.call(actor, { project, body: { files } }, {});
}

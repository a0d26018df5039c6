import { createHash } from "node:crypto";
import { v7 } from "uuid";
import { type Role, roles } from "@/lib/core/access/roles";
import { defaultTags } from "@/lib/core/projects/default-tags";
import { buildBlocks } from "@/lib/core/text/build-blocks";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { toJson } from "../db/json";

export interface BuiltTag {
  readonly id: string;
  readonly name: string;
}

export interface BuiltArticle {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
}

/** A project with one person of each role, an outsider, and a story that two outlets tell. */
export interface BuiltProject {
  readonly id: string;
  readonly layer: string;
  readonly story: string;
  /** A member of each role. */
  readonly people: Readonly<Record<Role, Actor>>;
  /** A second annotator, whose work is another's. */
  readonly colleague: Actor;
  /** Signed in, but no member. */
  readonly outsider: Actor;
  /** The codebook of a new project: Figure, Statement, Event, Legitimacy. */
  readonly tags: readonly [BuiltTag, ...BuiltTag[]];
  readonly articles: readonly [BuiltArticle, BuiltArticle];
}

const texts = [
  "Ferry strike ends\nAbout 400 dockers walked out on Monday. The harbour board denied that anyone was hurt.",
  "Dockers return\nSome 350 workers left their posts, the union said. Two men were taken to hospital.",
] as const;

/** Adds a person without a password: command tests call as actors, not by sign-in. */
export async function buildPerson(name: string): Promise<Actor> {
  const id = v7();
  const email = `${name.toLowerCase().replaceAll(" ", "-")}-${id.slice(-8)}@press.example`;
  await db().person.create({ data: { id, email, name } });
  return { id, name, email, operator: false, session: null };
}

const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

/** Adds an article of one revision; each line of `text`, which must be canonical, becomes a paragraph. */
export async function buildArticle(
  place: { project: string; story: string },
  article: { title: string; outlet: string | null; text: string; publishedAt?: string },
): Promise<string> {
  const { text, outlet, ...fields } = article;
  const id = v7();
  const { blocks } = buildBlocks(text.split("\n").map((line) => ({ type: "paragraph", runs: [{ text: line }] })));
  const source = await db().rawSource.create({
    data: {
      id: v7(),
      projectId: place.project,
      bytes: new TextEncoder().encode(text),
      hash: sha256(text),
      mediaType: "text/plain",
      encoding: "utf-8",
    },
  });
  await db().article.create({
    data: {
      id,
      projectId: place.project,
      storyId: place.story,
      outletId: outlet,
      ...fields,
      revisions: {
        create: {
          id: v7(),
          number: 1,
          text,
          textHash: sha256(text),
          blocks: toJson(blocks),
          rawSourceId: source.id,
        },
      },
    },
  });
  return id;
}

async function buildOutlet(project: string, name: string, colour: string): Promise<string> {
  const { id } = await db().outlet.create({ data: { id: v7(), projectId: project, name, colour } });
  return id;
}

async function buildPeople(): Promise<Record<Role, Actor>> {
  const [viewer, annotator, reviewer, editor, owner] = await Promise.all([
    buildPerson("Vera Viewer"),
    buildPerson("Anna Annotator"),
    buildPerson("Rolf Reviewer"),
    buildPerson("Edda Editor"),
    buildPerson("Olga Owner"),
  ]);
  return { viewer, annotator, reviewer, editor, owner };
}

/** Makes a project of its own for one test; nothing of it is shared with another. */
export async function buildProject(): Promise<BuiltProject> {
  const people = await buildPeople();
  const [colleague, outsider] = await Promise.all([buildPerson("Carl Colleague"), buildPerson("Otto Outsider")]);
  const [id, layer, story] = [v7(), v7(), v7()];
  const [first, ...rest] = defaultTags.map((tag, position) => ({ id: v7(), ...tag, position }));
  if (!first) throw new RangeError("The codebook of a new project is empty.");
  await db().project.create({
    data: {
      id,
      name: "Harbour",
      layers: { create: { id: layer, kind: "shared" } },
      memberships: {
        create: [
          ...roles.map((role) => ({ personId: people[role].id, role })),
          { personId: colleague.id, role: "annotator" },
        ],
      },
      tags: { create: [first, ...rest] },
      stories: { create: { id: story, title: "The ferry strike", eventDate: "2031-06-10" } },
    },
  });
  const outlets = [
    await buildOutlet(id, "Harbour Post", "teal"),
    await buildOutlet(id, "Quay Wire", "violet"),
  ] as const;
  const place = { project: id, story };
  const build = async (index: 0 | 1, publishedAt: string) => {
    const [text, outlet] = [texts[index], outlets[index]];
    const [title = ""] = text.split("\n");
    return { id: await buildArticle(place, { title, outlet, text, publishedAt }), outlet, text };
  };
  const articles = [await build(0, "2031-06-11"), await build(1, "2031-06-12")] as const;
  return { id, layer, story, people, colleague, outsider, tags: [first, ...rest], articles };
}

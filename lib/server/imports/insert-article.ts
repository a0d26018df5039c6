import { createHash } from "node:crypto";
import { v7 } from "uuid";
import type { changeArticle } from "@/lib/contract/articles";
import { language as languageSchema, publishedAt as publishedAtSchema } from "@/lib/contract/fields";
import type { Input } from "@/lib/contract/operation";
import type { ReadArticle } from "@/lib/core/imports/reader";
import { outletForArticle } from "../articles/outlet-for-article";
import type { Tx } from "../db/client";
import { toJson } from "../db/json";
import type { ReadUpload } from "./read-upload";

/** What the person says of an article; it wins over what the reader found. Null empties a field. */
export type Described = Partial<Input<typeof changeArticle>["body"]>;

interface Place {
  readonly projectId: string;
  readonly storyId: string;
}

function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

const foundFields = ["title", "byline", "outlet", "publishedAt", "language", "url"] as const;

/** Where each field that was taken from the source stood in it; a field that the person gave has no evidence. */
function evidenceOf(read: ReadArticle, given: Described) {
  const found = foundFields.flatMap((field) => {
    const evidence = read[field];
    return evidence && given[field] === undefined
      ? [[field, { foundIn: evidence.foundIn, guess: evidence.guess }] as const]
      : [];
  });
  return Object.fromEntries(found);
}

/** Times with a zone become UTC, as the database keeps them; what is no date at all is left out. */
function toUtc(found: string | undefined): string | null {
  if (found === undefined) return null;
  if (publishedAtSchema.safeParse(found).success) return found;
  const time = new Date(found);
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}

function orFound<T>(given: T | null | undefined, found: T | null | undefined): T | null {
  return given === undefined ? (found ?? null) : given;
}

/** The title that a source without one gets: the beginning of its text. */
function beginning(text: string): string {
  const line = text.split("\n", 1)[0]?.trim() ?? "";
  return line.length > 120 ? `${line.slice(0, 119).trimEnd()}…` : line;
}

/** Adds an article with its first revision and its raw source, byte for byte, and returns its id. */
export async function insertArticle(
  tx: Tx,
  place: Place,
  source: ReadUpload & { readonly id?: string | undefined; readonly given: Described },
): Promise<string> {
  const { read, given, id = v7() } = source;
  const outlet = orFound<Parameters<typeof outletForArticle>[2]>(given.outlet, read.outlet?.value);
  const language = orFound(given.language, read.language?.value);
  const rawSourceId = v7();
  await tx.rawSource.create({
    data: {
      id: rawSourceId,
      projectId: place.projectId,
      bytes: new Uint8Array(source.bytes),
      hash: sha256(source.bytes),
      mediaType: source.mediaType,
      encoding: source.encoding,
      fileName: source.fileName,
    },
    select: { id: true },
  });
  await tx.article.create({
    data: {
      id,
      ...place,
      outletId: outlet ? await outletForArticle(tx, place.projectId, outlet) : null,
      title: (given.title ?? read.title?.value ?? beginning(read.text)).slice(0, 500),
      publishedAt: orFound(given.publishedAt, toUtc(read.publishedAt?.value)),
      byline: orFound(given.byline, read.byline?.value)?.slice(0, 300) ?? null,
      language: languageSchema.safeParse(language).success ? language : null,
      url: orFound(given.url, read.url?.value)?.slice(0, 4000) ?? null,
      revisions: {
        create: {
          id: v7(),
          number: 1,
          text: read.text,
          textHash: sha256(read.text),
          blocks: toJson(read.blocks),
          evidence: toJson(evidenceOf(read, given)),
          rawSourceId,
        },
      },
    },
    select: { id: true },
  });
  return id;
}

import { v7 } from "uuid";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { ProjectScope } from "../access/project-scope";
import { getArticleAnswer } from "../articles/article-row";
import { insertArticle } from "../articles/insert-article";
import type { Tx } from "../db/client";
import { type Described, describeArticle, toEvidence } from "./describe-article";
import type { ReadUpload } from "./read-upload";
import { toStoredRemovals } from "./to-stored-removals";

/** The story that an article comes into, within the transaction that adds it. */
export interface Place {
  readonly tx: Tx;
  readonly scope: ProjectScope;
  readonly storyId: string;
  /** When the source was given, where it waited to be read. */
  readonly givenAt?: Date;
}

/** Adds a source that was read as an article of the story: the one way in, for pasted text, files, addresses and jobs. */
export async function importOne(
  { tx, scope, storyId, givenAt }: Place,
  read: ReadUpload,
  given: Described,
  id: string = v7(),
): Promise<ArticleAnswer> {
  const { article: found, bytes, mediaType, encoding, fileName, fetched } = read;
  const described = await describeArticle(tx, scope.id, found, given);
  await insertArticle(tx, {
    article: { id, projectId: scope.id, storyId, ...described, ...(givenAt ? { createdAt: givenAt } : {}) },
    revision: {
      text: found.text,
      blocks: found.blocks,
      evidence: toEvidence(found),
      removed: toStoredRemovals(found.removed),
    },
    source: { bytes, mediaType, encoding, fileName, fetched },
    authorId: scope.personId,
  });
  return getArticleAnswer(tx, scope, id);
}

import { readArticle } from "@/components/articles/article-fields";
import { makeKey } from "@/lib/client/build-request";
import { CallError, call } from "@/lib/client/call";
import type { ArticleAnswer } from "@/lib/contract/articles";
import type { BlockText } from "@/lib/core/text/build-blocks";

type Known = Pick<ArticleAnswer, "id" | "version" | "revision">;

/** Where saving ended: with a new revision, or at one that someone else made meanwhile. */
export type Saving = { readonly revision: number; readonly isTheirs: boolean };

/**
 * Answers a function that saves a correction. Sent again unchanged, it takes effect once. A stale version is no hindrance
 * while the text is still the same revision: then something else of the article was changed.
 */
export function correctionSaver({ id, version, revision }: Known) {
  let sent = "";
  let key = "";
  return async ({ text, blocks }: BlockText, why: string): Promise<Saving> => {
    const body = { text, blocks, ...(why.trim() === "" ? {} : { reason: why.trim() }) };
    if (JSON.stringify(body) !== sent) key = makeKey();
    sent = JSON.stringify(body);
    const save = async (based: number): Promise<Saving> => {
      const saved = await call("reviseArticle", { article: id, body }, { version: based, key });
      return { revision: saved.revision, isTheirs: false };
    };
    try {
      return await save(version);
    } catch (error) {
      const theirs =
        error instanceof CallError && error.problem.code === "conflict" ? readArticle(error.problem.current) : null;
      if (theirs === null || theirs.version === version) throw error;
      return theirs.revision === revision ? save(theirs.version) : { revision: theirs.revision, isTheirs: true };
    }
  };
}

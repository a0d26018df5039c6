import { v7 } from "uuid";
import type { Actor } from "../actor";
import { markMention } from "../mentions/mark-mention";
import type { CallOptions } from "../transact";
import type { BuiltArticle } from "./build-project";

interface Marking {
  readonly id?: string;
  readonly claim?: string | { readonly id?: string; readonly statement: string };
  readonly stance?: string;
  readonly tags?: readonly string[];
  readonly attributes?: Readonly<Record<string, string>>;
  readonly note?: string | null;
}

/** The body that marks the first place of `words` in the article. */
export function markBody(article: BuiltArticle, words: string, more: Omit<Marking, "id"> = {}) {
  const start = article.text.indexOf(words);
  if (start < 0) throw new RangeError(`The article does not say “${words}”.`);
  return { article: article.id, revision: 1, segments: [{ start, end: start + words.length }], ...more };
}

/** Marks the first place of `words` in the article as the actor. */
export async function mark(
  actor: Actor,
  article: BuiltArticle,
  words: string,
  { id = v7(), ...more }: Marking = {},
  options: CallOptions = {},
) {
  return markMention.call(actor, { mention: id, body: markBody(article, words, more) }, options);
}

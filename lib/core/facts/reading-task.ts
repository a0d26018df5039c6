import type { ReadArticle } from "./extractor";
import type { MentionsToRead } from "./read-mentions";

/** What the thread that reads is asked: what mentions say, or which sentences of an article are worth marking. */
export type ReadingTask =
  | ({ readonly kind: "mentions" } & MentionsToRead)
  | { readonly kind: "candidates"; readonly article: ReadArticle };

import type { MentionAnswer } from "@/lib/contract/mentions";
import { type PackedRows, packRows, unpackRows } from "@/lib/core/comparison/packed-rows";
import { quoteOf } from "@/lib/core/text/segments";

/** An article whose text is sent along. */
interface Read {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** Mentions as Compare's page sends them; a quote that the text of its article has is left empty. */
export type PackedMentions = PackedRows<MentionAnswer>;

/** The words of the mention in the articles' texts; undefined where none of them is the text that it stands in. */
function createQuoting(articles: readonly Read[]) {
  const known = new Map(articles.map((article) => [article.id, article]));
  return ({ article, revision, segments }: MentionAnswer): string | undefined => {
    const read = known.get(article);
    return read?.revision === revision ? quoteOf(read.text, segments) : undefined;
  };
}

export function packMentions(mentions: readonly MentionAnswer[], articles: readonly Read[]): PackedMentions {
  const wordsOf = createQuoting(articles);
  return packRows(mentions.map((one) => (one.quote === wordsOf(one) ? { ...one, quote: "" } : one)));
}

/** The mentions that were packed with these articles. */
export function unpackMentions(packed: PackedMentions, articles: readonly Read[]): MentionAnswer[] {
  const wordsOf = createQuoting(articles);
  return unpackRows(packed).map((one) => (one.quote === "" ? { ...one, quote: wordsOf(one) ?? "" } : one));
}

import { plural } from "@/components/ui/plural";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { MentionAnswer } from "@/lib/contract/mentions";
import { shorten } from "@/lib/core/text/shorten";

const longest = 160;

/** Enough of a passage to know it by, on one line. */
function short(text: string): string {
  return shorten(text.replace(/\s+/g, " "), longest);
}

/** What one hears on coming to a claim. */
export function claimWords(
  claim: Pick<ClaimAnswer, "statement">,
  number: number | undefined,
  mentions: number,
): string {
  return `Claim ${number ?? ""}: ${short(claim.statement)} ${plural(mentions, "mention")} here.`;
}

/** What one hears on coming to a mention, the `at`th of its column. */
export function mentionWords(mention: Pick<MentionAnswer, "quote" | "links">, at: number, of: number): string {
  const linked = mention.links.length === 0 ? "no claim" : plural(mention.links.length, "claim");
  return `Mention ${at} of ${of}, ${linked}: ${short(mention.quote)}`;
}

/** What one hears on coming to a mention without a claim, which may stand in another column. */
export function unlinkedWords(mention: Pick<MentionAnswer, "quote">, column: string): string {
  return `Unlinked in ${column}: ${short(mention.quote)}`;
}

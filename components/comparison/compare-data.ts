import type { PackedMentions } from "@/lib/client/compare/packed-mentions";
import type { ArticleAnswer, ArticleSummary } from "@/lib/contract/articles";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { Author } from "@/lib/contract/fields";
import type { OpenColumn } from "@/lib/contract/preferences";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import type { PackedRows } from "@/lib/core/comparison/packed-rows";

/** An article with its text, as a column reads it: without where its facts were found and what was left out of it. */
export type OpenArticle = Omit<ArticleAnswer, "evidence" | "removed"> & { readonly text: string };

/** What the Compare page hands to the browser. */
export interface CompareData {
  /** With the address by which the person signs in again. */
  readonly person: Author & { readonly email: string };
  readonly story: StoryAnswer;
  /** All articles of the story, without their texts. */
  readonly articles: readonly ArticleSummary[];
  readonly open: readonly OpenArticle[];
  /** The columns that the person had open last, with their widths. */
  readonly kept: readonly OpenColumn[];
  /** The mentions of the open articles. */
  readonly mentions: PackedMentions;
  readonly claims: PackedRows<ClaimAnswer>;
  readonly tags: readonly TagAnswer[];
  /** How far the project's events had come before all this was read. */
  readonly position: string;
  /** What the address asks to show. */
  readonly at: { readonly claim: string | null; readonly mention: string | null };
  /** What the address asks for and is not there, or not for this person. */
  readonly missing: readonly ("articles" | "claim" | "mention")[];
}

/** The most columns that can stand side by side. */
export const mostColumns = 6;

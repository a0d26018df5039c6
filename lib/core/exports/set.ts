import type { RevisionChange } from "@/lib/core/articles/revision-changes";
import type { LinkStatus, RelationKind, Stance } from "@/lib/core/claims/stances";
import type { FactKind } from "@/lib/core/facts/fact";
import type { Placement } from "@/lib/core/mentions/placements";
import type { Block } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";

/** A JSON value whose meaning another part of the program knows. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Who wrote a row, as it travels: never with an e-mail address. */
export interface SetAuthor {
  readonly id: string;
  readonly name: string;
}

/** Times are ISO 8601 UTC with milliseconds. */
interface Written {
  readonly author: SetAuthor;
  readonly createdAt: string;
}

/** `doc` is the note's Tiptap document. */
export interface SetNote extends Written {
  readonly doc: Json;
}

/** The project has no id here, so that a set may fill any empty project. */
export interface ProjectRecord {
  readonly kind: "project";
  readonly name: string;
  readonly description: string;
  readonly secondReview: boolean;
  /** Decisions about suggestions from before this time rank no more; absent in sets that are older than suggestions. */
  readonly rankingSince?: string | null;
}

export interface OutletRecord {
  readonly kind: "outlet";
  readonly id: string;
  readonly name: string;
  readonly domain: string | null;
  readonly country: string | null;
  readonly language: string | null;
  readonly colour: string;
  readonly createdAt: string;
}

export interface TagRecord {
  readonly kind: "tag";
  readonly id: string;
  readonly name: string;
  readonly definition: string;
  /** When to use it, when not, and an example; absent in sets that are older than these. */
  readonly inclusion?: string;
  readonly exclusion?: string;
  readonly example?: string;
  readonly colour: string;
  readonly key: string | null;
  readonly parent: string | null;
  readonly position: number;
  readonly retiredAt: string | null;
  /** The tag that it was merged into; absent in sets that are older than merging. */
  readonly mergedInto?: string | null;
  readonly createdAt: string;
}

export interface StoryRecord {
  readonly kind: "story";
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly eventDate: string | null;
  readonly createdAt: string;
}

/** `numbers` are the claim's margin numbers by story. */
export interface ClaimRecord extends Written {
  readonly kind: "claim";
  readonly id: string;
  readonly statement: string;
  readonly numbers: Readonly<Record<string, number>>;
  readonly note: SetNote | null;
}

export interface RelationRecord extends Written {
  readonly kind: "relation";
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly relation: RelationKind;
}

/** Two names that a person said are one in a story. */
export interface AliasRecord extends Written {
  readonly kind: "alias";
  readonly id: string;
  readonly story: string;
  readonly a: string;
  readonly b: string;
}

export interface ArticleRecord {
  readonly kind: "article";
  readonly id: string;
  readonly story: string;
  readonly outlet: string | null;
  readonly title: string;
  readonly publishedAt: string | null;
  /** When the outlet says that it changed it, and its section there; absent in sets that are older than these. */
  readonly modifiedAt?: string | null;
  readonly section?: string | null;
  readonly byline: string | null;
  readonly language: string | null;
  readonly url: string | null;
  readonly createdAt: string;
}

/** What a revision was read from; `bytes` are base64, so that they travel byte for byte. Hashes are SHA-256 in hex. */
export interface SetSource {
  readonly bytes: string;
  readonly hash: string;
  readonly mediaType: string;
  readonly encoding: string;
  readonly fileName: string | null;
  /** How it came from the web, null for what people gave; absent in sets that are older than fetching. */
  readonly fetched?: Json;
  readonly createdAt: string;
}

export interface RevisionRecord {
  readonly kind: "revision";
  readonly article: string;
  readonly number: number;
  readonly text: string;
  readonly textHash: string;
  readonly blocks: readonly Block[];
  readonly evidence: Json;
  /** What cleaning left out of it; absent in sets that are older than cleaning. */
  readonly removed?: Json;
  /** How it came to be and why, as the maker said it; absent in sets that are older than corrections. */
  readonly change?: RevisionChange;
  readonly reason?: string | null;
  readonly source: SetSource;
  readonly createdAt: string;
}

export interface LinkRecord extends Written {
  readonly claim: string;
  readonly stance: Stance;
  readonly status: LinkStatus;
}

/** Segments are UTF-16 code units of the revision with that number; tags and links are sorted by the ids they name. */
export interface MentionRecord extends Written {
  readonly kind: "mention";
  readonly id: string;
  readonly article: string;
  readonly revision: number;
  readonly segments: readonly Segment[];
  readonly quote: string;
  /** What placed it in this revision; absent in sets that are older than corrections, null where it was marked in it. */
  readonly placedBy?: Placement | null;
  readonly tags: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly note: SetNote | null;
  readonly links: readonly LinkRecord[];
}

/** What a person said instead of what was read in the `words` of a revision; null where nothing of the kind stands there. */
export interface CorrectionRecord extends Written {
  readonly kind: "correction";
  readonly id: string;
  readonly article: string;
  readonly mention: string;
  readonly revision: number;
  readonly fact: FactKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly value: Json;
}

/** That an outlet does not report a claim in a story; `read` are the revisions that this was confirmed on, by article and number. */
export interface AbsenceRecord {
  readonly kind: "absence";
  readonly story: string;
  readonly claim: string;
  readonly outlet: string;
  readonly read: readonly { readonly article: string; readonly revision: number }[];
  readonly reason: string;
  readonly author: SetAuthor;
  readonly confirmedAt: string;
}

/**
 * What was decided of the suggestion that two mentions state the same, and the signals it was offered with. A mention stood for its
 * claim then, or for itself: null. An accepted one names the claim that both were linked to, while the set has it.
 */
export interface SuggestionDecisionRecord {
  readonly kind: "suggestion-decision";
  readonly first: string;
  readonly firstClaim: string | null;
  readonly second: string;
  readonly secondClaim: string | null;
  readonly decision: "accepted" | "rejected";
  readonly claim: string | null;
  readonly signals: Readonly<Record<string, number>>;
  readonly author: SetAuthor;
  readonly decidedAt: string;
}

/** What was decided of a detector's finding between two mentions of a claim; the finding itself is computed anew. */
export interface DiscrepancyDecisionRecord {
  readonly kind: "discrepancy-decision";
  readonly claim: string;
  readonly first: string;
  readonly second: string;
  readonly detector: string;
  readonly decision: "confirmed" | "dismissed";
  readonly reason: string;
  readonly author: SetAuthor;
  readonly decidedAt: string;
}

/**
 * One row of an annotation set. The canonical order is: the project; then outlets, tags, stories, claims, relations and aliases,
 * each kind sorted by id; then the articles sorted by id, each followed by its revisions by number, its mentions and its corrections
 * by id; then absences and what was decided of suggestions and discrepancies, each kind sorted by the ids it names, the first of two
 * mentions being the one with the lesser id. So a record only names records before it (but for the tags that a tag names), and a
 * reader need hold one article at a time. Versions, times of change and of export, deleted rows, and what the program can compute
 * anew (facts, findings, suggestions) are no part of a set.
 */
export type SetRecord =
  | ProjectRecord
  | OutletRecord
  | TagRecord
  | StoryRecord
  | ClaimRecord
  | RelationRecord
  | AliasRecord
  | ArticleRecord
  | RevisionRecord
  | MentionRecord
  | CorrectionRecord
  | AbsenceRecord
  | SuggestionDecisionRecord
  | DiscrepancyDecisionRecord;

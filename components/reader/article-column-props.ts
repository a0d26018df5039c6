import type { ReactNode, Ref } from "react";
import type { Block } from "@/lib/core/text/blocks";
import type { Segment } from "@/lib/core/text/segments";
import type { ColumnMention } from "./column-mention";
import type { PassageKind } from "./page-highlights";
import type { PlacedNumber } from "./place-numbers";
import type { Scrolled } from "./scrolling";

/** An article as a column shows it. A new `revision` or another `id` mounts a new document. */
export type ColumnArticle = {
  readonly id: string;
  readonly revision: number;
  readonly title: string;
  readonly outlet: { readonly name: string; readonly colour: string } | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
};

/** What was pressed: a mention in the text, a number in the margin (then with its claim), or bare text. */
export type Picked = { mentionId: string; claimId: string | null } | null;

export interface ArticleColumnProps {
  readonly article: ColumnArticle;
  readonly mentions: readonly ColumnMention[];
  /** Mentions that are hovered or linked; of other articles too, which are ignored. */
  readonly litIds?: readonly string[];
  readonly selectedClaimId?: string | null;
  readonly selectedMentionId?: string | null;
  /** A passage to show as selected while the focus is elsewhere. */
  readonly held?: Segment | null;
  /** Passages of this revision that other open columns have too. */
  readonly shared?: readonly Segment[];
  /** Whether a selection is widened to whole words. */
  readonly wholeWords?: boolean;
  /** False where the page itself names the article. */
  readonly hasHeader?: boolean;
  /** Controls at the end of the header's first line. */
  readonly actions?: ReactNode;
  readonly onSelect?: (passage: Segment | null) => void;
  readonly onHover?: (mentionIds: readonly string[]) => void;
  readonly onPick?: (picked: Picked) => void;
  /** The mention whose ends this person may move, when it is in this column. */
  readonly resizableId?: string | null;
  /** Its ends were moved; told once, when they stand. */
  readonly onResize?: (mentionId: string, segments: readonly Segment[]) => void;
  /** Something stands elsewhere in the viewport: scrolled, laid out anew, or numbers placed. Once a frame at most. */
  readonly onMove?: () => void;
  readonly ref?: Ref<ArticleColumnHandle>;
}

/** What a screen may ask of a mounted column. Rectangles are in the viewport, null when unknown. */
export type ArticleColumnHandle = {
  focus(): void;
  /** Brings the first line of a mention so many pixels below the column's top, a third of its height if not told. */
  scrollToMention(id: string, below?: number): void;
  /** Brings a mention into view and gives the focus to its first words. */
  focusMention(id: string): void;
  /** Gives the focus to the last end of the mention that can be resized, where keys move it. */
  resize(): void;
  /** What was pressed last, else where the caret stands; null when words are selected or one is elsewhere. */
  caret(): number | null;
  /** The selected passage, or null. */
  selectionRange(): Segment | null;
  setSelection(passage: Segment | null): void;
  /** The lines of a passage. */
  rectsOf(passage: Segment): DOMRect[];
  /** Shows passages that are no mentions, in the way of their kind, until another revision is mounted. */
  showPassages(kind: PassageKind, passages: readonly Segment[]): void;
  /** The character under a point of the viewport; null beside the letters. */
  characterAt(x: number, y: number): number | null;
  /** The mentions under a point of the viewport, the shortest first. */
  mentionsAt(x: number, y: number): string[];
  /** The first line of a mention, also when it is scrolled out of sight. */
  lineOf(mentionId: string): DOMRect | null;
  /** A claim's first number in the margin; numbers exist only near the screen. */
  numberOf(claimId: string): DOMRect | null;
  /** The numbers near the screen, where they stand on the surface. */
  numbers(): readonly PlacedNumber[];
  /** All that scrolls, also what is out of sight; the left and right edges are those of the text's paper. */
  surface(): DOMRect | null;
  /** How far down the surface an offset stands, right to a line or so and cheap enough for thousands. */
  heightOf(offset: number): number;
  scrolled(): Scrolled | null;
  /** At once; `scrollToMention` glides. */
  scrollTo(top: number): void;
  /** Draws the eye once to the outline of what is selected. */
  flash(): void;
  /** The part of the column that scrolls. */
  viewport(): DOMRect | null;
};

import { type AlignColumn, alignTargets } from "./align-targets";
import { mentionsOfClaim, type ShownColumn, startOf } from "./use-shown-columns";

/** Where columns were aligned: at which height of the viewport, and by which mention in each article. */
export interface Aligned {
  readonly claim: string;
  readonly mention: string | null;
  readonly height: number;
  readonly targets: ReadonlyMap<string, string>;
}

interface Wish {
  readonly claim: string;
  /** The mention one is at, and the column one is in. */
  readonly mention: string | null;
  readonly at: string | null;
  readonly last: Aligned | null;
}

const nothing: ReadonlyMap<string, string> = new Map();
/** How far a first line keeps from the lower edge of its column, in pixels. */
const margin = 48;

/**
 * Scrolls every column so that the claim's mentions stand at one height: that of the mention one is at, or of one in the
 * column one is in, which stays where it is if it is in view. Asked again it goes on to the next mention in each column.
 * Null where no column mentions the claim.
 */
export function alignColumns(columns: readonly ShownColumn[], { claim, mention, at, last }: Wish): Aligned | null {
  const known = last?.claim === claim && last.mention === mention ? last : null;
  const kept = known ? null : mentionToKeep(columns, claim, mention, at);
  const height = known?.height ?? kept?.height;
  if (height === undefined) return null;
  const asked = columns.map((column) => toAlign(column, claim, belowTop(column, height)));
  const targets = new Map([...alignTargets(asked, known?.targets ?? nothing), ...(kept?.target ?? nothing)]);
  for (const column of columns) {
    const target = targets.get(column.article);
    if (target !== undefined) column.handle.scrollToMention(target, belowTop(column, height));
  }
  return { claim, mention, height, targets };
}

/** The mention that decides the height for all: it stays where it is, or comes to a third of its column's height. */
function mentionToKeep(columns: readonly ShownColumn[], claim: string, mention: string | null, at: string | null) {
  const having = columns.flatMap((column) => {
    const mentions = mentionsOfClaim(column, claim);
    return mentions.length > 0 ? [{ column, mentions }] : [];
  });
  const chosen =
    having.find(({ mentions }) => mentions.some(({ id }) => id === mention)) ??
    having.find(({ column }) => column.article === at) ??
    having[0];
  const view = chosen?.column.handle.viewport();
  if (!chosen || !view) return null;
  const { column, mentions } = chosen;
  const third = view.top + view.height / 3;
  const nearest = alignTargets([toAlign(column, claim, belowTop(column, third))], nothing).get(column.article);
  const id = mentions.find((one) => one.id === mention)?.id ?? nearest;
  const line = id === undefined ? null : column.handle.lineOf(id);
  if (id === undefined || line === null) return null;
  const isSeen = line.top >= view.top && line.bottom <= view.bottom;
  return { height: isSeen ? line.top : third, target: new Map([[column.article, id]]) };
}

function toAlign(column: ShownColumn, claim: string, below: number): AlignColumn {
  const { article, handle } = column;
  const mentions = mentionsOfClaim(column, claim).map((mention) => ({
    id: mention.id,
    height: handle.heightOf(startOf(mention)),
  }));
  return { article, mentions, line: (handle.scrolled()?.top ?? 0) + below };
}

/** A height of the viewport as pixels below the column's top, such that a line there is in view. */
function belowTop({ handle }: ShownColumn, height: number): number {
  const view = handle.viewport();
  return view ? Math.min(Math.max(0, height - view.top), Math.max(0, view.height - margin)) : 0;
}

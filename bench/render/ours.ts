import "@/app/tokens.css";
import { createElement, createRef, Fragment, type RefObject } from "react";
import { createPortal, flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { ArticleColumn } from "@/components/reader/article-column";
import type { ArticleColumnHandle, ColumnArticle } from "@/components/reader/article-column-props";
import type { ColumnMention } from "@/components/reader/column-mention";
import { IDLE_LIMIT } from "@/components/reader/drawn-window";
import { hues } from "@/lib/core/colours/hues";

/** The benchmark's own document, annotation and pane: offsets count the blocks' text without separators. */
type BenchDoc = { blocks: readonly { type: string; text: string; start: number; end: number }[] };
type BenchAnnotation = { id: string; start: number; end: number; tag: number; claim: number };
type Pane = { i: number; el: HTMLElement; scroll: HTMLElement; doc: BenchDoc; annos: readonly BenchAnnotation[] };
type Shown = {
  pane: Pane;
  place: HTMLElement;
  article: ColumnArticle;
  mentions: readonly ColumnMention[];
  claims: Map<string, number>;
  handle: RefObject<ArticleColumnHandle | null>;
};

/** Whether claims get their numbers in the margin; other renderers draw none. */
const withNumbers = new URLSearchParams(location.search).get("numbers") === "1";
let columns: Shown[] = [];
let root: Root | null = null;
let litIds: readonly string[] = [];

/** The app's reading column, props and all, as an adapter of the render benchmark. */
export default {
  name: "ours",
  windowed: false,
  /** When a reader opens an article, the app around it is running. */
  prepare(): void {
    root = createRoot(document.createElement("div"));
    render();
  },
  mount(panes: readonly Pane[]): void {
    columns = panes.map(toShown);
    render();
    for (const { pane, place } of columns) adopt(pane, place);
  },
  /** Resolves when what is drawn in idle time is drawn. */
  async settle(): Promise<void> {
    this.windowed = columns.some(({ mentions }) => mentions.length > IDLE_LIMIT);
    const last = columns.map(({ mentions, pane }) => ({ pane, mention: lastOf(mentions) }));
    const isDone = () => last.every(({ pane, mention }) => mention === null || this.textOf(pane, mention.id) !== "");
    while (!this.windowed && !isDone()) await new Promise((done) => requestIdleCallback(done));
  },
  addRange(pane: Pane, _range: Range, meta: BenchAnnotation): void {
    const column = shown(pane);
    const passage = column.handle.current?.selectionRange();
    if (!passage) throw new Error("Nothing is selected.");
    column.claims.set(meta.id, meta.claim);
    column.mentions = [...column.mentions, { ...toMention(pane.doc, meta), segments: [passage] }];
    render();
  },
  add(pane: Pane, annotation: BenchAnnotation): void {
    this.addBatch(pane, [annotation]);
  },
  addBatch(pane: Pane, annotations: readonly BenchAnnotation[]): void {
    const column = shown(pane);
    for (const { id, claim } of annotations) column.claims.set(id, claim);
    column.mentions = [...column.mentions, ...annotations.map((each) => toMention(pane.doc, each))];
    render();
  },
  remove(pane: Pane, id: string): void {
    const column = shown(pane);
    column.mentions = column.mentions.filter((mention) => mention.id !== id);
    render();
  },
  hit: (pane: Pane, x: number, y: number) => shown(pane).handle.current?.mentionsAt(x, y) ?? [],
  claimOf: (pane: Pane, id: string) => shown(pane).claims.get(id),
  light(claim: number): void {
    litIds = columns.flatMap(({ claims }) => [...claims].flatMap(([id, its]) => (its === claim ? id : [])));
    render();
  },
  unlight(): void {
    litIds = [];
    render();
  },
  textOf: (pane: Pane, id: string) =>
    [...pane.el.querySelectorAll(`.m-${id}`)].map((each) => each.textContent).join(""),
};

function shown(pane: Pane): Shown {
  const column = columns[pane.i];
  if (column === undefined) throw new RangeError(`There is no pane ${pane.i}.`);
  return column;
}

function render(): void {
  const portals = columns.map(({ pane, place, article, mentions, handle }) =>
    createPortal(
      createElement(ArticleColumn, { ref: handle, article, mentions, litIds, hasHeader: false }),
      place,
      pane.i,
    ),
  );
  flushSync(() => root?.render(createElement(Fragment, null, portals)));
}

// The benchmark scrolls and reads the pane's elements: now those of the column.
function adopt(pane: Pane, place: HTMLElement): void {
  const text = place.querySelector('[role="document"]');
  const scroller = text?.parentElement?.parentElement?.parentElement;
  if (!(text instanceof HTMLElement) || !scroller) throw new Error("The column has another shape.");
  pane.el = text;
  pane.scroll = scroller;
}

function toShown(pane: Pane): Shown {
  const { doc, annos, scroll } = pane;
  scroll.replaceChildren();
  return {
    pane,
    place: scroll,
    article: toArticle(pane),
    mentions: annos.map((each) => toMention(doc, each)),
    claims: new Map(annos.map(({ id, claim }) => [id, claim])),
    handle: createRef<ArticleColumnHandle>(),
  };
}

function toArticle({ i, doc }: Pane): ColumnArticle {
  const blocks = doc.blocks.map(({ type, start, end }, index) => {
    const place = { start: start + index, end: end + index, marks: [] };
    return type === "h2" ? { ...place, type: "heading" as const, level: 2 } : { ...place, type: "paragraph" as const };
  });
  const text = doc.blocks.map((block) => block.text).join("\n");
  const described = { outlet: null, publishedAt: null, language: "en", title: `Article ${i}` };
  return { id: `article-${i}`, revision: 1, ...described, text, blocks };
}

function toMention(doc: BenchDoc, { id, start, end, tag, claim }: BenchAnnotation): ColumnMention {
  const segments = [{ start: start + separatorsBefore(doc, start), end: end + separatorsBefore(doc, end - 1) }];
  const numbers = withNumbers ? [{ claimId: `c${claim}`, number: claim + 1, statement: `Claim ${claim + 1}.` }] : [];
  return { id, segments, colours: [hues[tag % hues.length] ?? "amber"], label: `Claim ${claim + 1}`, numbers };
}

function separatorsBefore({ blocks }: BenchDoc, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function lastOf(mentions: readonly ColumnMention[]): ColumnMention | null {
  return mentions.reduce<ColumnMention | null>(
    (last, each) => ((each.segments[0]?.start ?? 0) >= (last?.segments[0]?.start ?? 0) ? each : last),
    null,
  );
}

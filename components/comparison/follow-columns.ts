import type { Scrolled } from "@/components/reader/scrolling";
import { followMap, pairsOf, risingChain } from "./follow-map";
import { type ReadColumns, type ShownColumn, startOf } from "./use-shown-columns";

/** The reading line, as a part of the column's height from its top: what stands there is what one reads. */
const LINE = 1 / 3;
/** A claim that comes up more often says little about where one is; so many of its mentions count. */
const MOST = 4;

type Place = Scrolled & { readonly column: ShownColumn };
type Places = { readonly most: number; readonly view: number; readonly byClaim: ReadonlyMap<string, number[]> };

/**
 * Lets the other columns follow the one that is scrolled by hand, in the same frame; a scroll that the app caused leads
 * nobody. A column that stood elsewhere comes over within a screen of scrolling instead of jumping.
 */
export function followScrolls(stage: HTMLElement, readColumns: ReadColumns): () => void {
  const mapBetween = createMaps();
  const tops = new Map<string, number>();
  const scrolled = new Set<string>();
  let frame: number | null = null;
  for (const { column, top } of placesOf(readColumns())) tops.set(column.article, top);

  function follow(): void {
    frame = null;
    const places = placesOf(readColumns());
    const leader = places.find(({ column, isHeld }) => scrolled.has(column.article) && !isHeld);
    scrolled.clear();
    if (leader) for (const place of places) if (place !== leader) bring(place, leader);
    for (const { column, top } of places) tops.set(column.article, top);
  }

  function bring(follower: Place, leader: Place): void {
    const map = mapBetween(leader, follower);
    const before = tops.get(leader.column.article) ?? leader.top;
    const astray = follower.top - map(before);
    const left = Math.max(0, 1 - Math.abs(leader.top - before) / Math.max(1, leader.view));
    const top = Math.min(follower.most, Math.max(0, map(leader.top) + astray * left));
    if (Math.abs(top - follower.top) >= 0.5) follower.column.handle.scrollTo(top);
  }

  function onScroll({ target }: Event): void {
    const article = target instanceof Element && target.closest<HTMLElement>("[data-article]")?.dataset.article;
    if (!article) return;
    scrolled.add(article);
    frame ??= requestAnimationFrame(follow);
  }
  stage.addEventListener("scroll", onScroll, { capture: true, passive: true });
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
    stage.removeEventListener("scroll", onScroll, { capture: true });
  };
}

function placesOf(columns: readonly ShownColumn[]): Place[] {
  return columns.flatMap((column) => {
    const scrolled = column.handle.scrolled();
    return scrolled ? [{ ...scrolled, column }] : [];
  });
}

/** The map of each pair of columns, made anew only when mentions, heights or widths changed. */
function createMaps() {
  const known = new WeakMap<ShownColumn["mentions"], Places>();
  const maps = new WeakMap<Places, WeakMap<Places, (at: number) => number>>();

  function anchorsIn({ column, most, view }: Place): Places {
    const before = known.get(column.mentions);
    if (before?.most === most && before.view === view) return before;
    const places = { most, view, byClaim: positionsOf(column, view) };
    known.set(column.mentions, places);
    return places;
  }
  return (leader: Place, follower: Place) => {
    const [from, to] = [anchorsIn(leader), anchorsIn(follower)];
    const ofLeader = maps.get(from) ?? new WeakMap<Places, (at: number) => number>();
    maps.set(from, ofLeader);
    const map = ofLeader.get(to) ?? followMap(risingChain(pairsOf(from.byClaim, to.byClaim)), from.most, to.most);
    ofLeader.set(to, map);
    return map;
  };
}

/** How far the column is scrolled when a claim's mentions stand at the reading line. */
function positionsOf({ mentions, handle }: ShownColumn, view: number): ReadonlyMap<string, number[]> {
  const byClaim = new Map<string, number[]>();
  for (const mention of mentions.toSorted((a, b) => startOf(a) - startOf(b))) {
    const position = handle.heightOf(startOf(mention)) - view * LINE;
    for (const { claimId } of mention.numbers) {
      const places = byClaim.get(claimId);
      if (!places) byClaim.set(claimId, [position]);
      else if (places.length < MOST && places.at(-1) !== position) places.push(position);
    }
  }
  return byClaim;
}

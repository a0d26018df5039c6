import type { ReadColumns, ShownColumn } from "../use-shown-columns";
import { startOf } from "../use-shown-columns";
import { TEXT, type ThreadColumn, type ThreadPlace, threadPaths } from "./thread-paths";

/** What to draw; asked anew for each drawing. */
export interface ThreadView {
  readonly columns: ReturnType<ReadColumns>;
  /** The claims one is at. */
  readonly strong: ReadonlySet<string>;
  readonly withQuiet: boolean;
}

/** From the outer edge of a column's numbers to the right edge of its surface. */
const NUMBERS = 10;

/**
 * Draws threads into two paths over the stage, at most once a frame: when a column scrolled (in the same frame), when the
 * stage changed its size, and when `schedule` is called because something else moved.
 */
export function createThreadLayer(
  stage: HTMLElement,
  paths: { readonly strong: SVGPathElement; readonly quiet: SVGPathElement },
  view: () => ThreadView,
) {
  const placesOf = createPlaces();
  let frame: number | null = null;

  function draw(): void {
    frame = null;
    const { columns, strong, withQuiet } = view();
    const box = stage.getBoundingClientRect();
    const seen =
      withQuiet || strong.size > 0 ? columns.flatMap((column) => threadColumn(column, box, placesOf(column))) : [];
    const drawn = threadPaths(seen, { width: box.width, height: box.height }, strong, withQuiet);
    for (const kind of ["strong", "quiet"] as const) {
      if (paths[kind].getAttribute("d") !== drawn[kind]) paths[kind].setAttribute("d", drawn[kind]);
    }
  }
  const schedule = () => {
    frame ??= requestAnimationFrame(draw);
  };
  const observer = new ResizeObserver(schedule);
  observer.observe(stage);
  stage.addEventListener("scroll", schedule, { capture: true, passive: true });
  return {
    schedule,
    stop() {
      if (frame !== null) cancelAnimationFrame(frame);
      observer.disconnect();
      stage.removeEventListener("scroll", schedule, { capture: true });
    },
  };
}

function threadColumn({ handle }: ShownColumn, stage: DOMRect, places: ThreadColumn["places"]): ThreadColumn[] {
  const view = handle.viewport();
  const surface = handle.surface();
  if (!view || !surface) return [];
  return [
    {
      x: surface.left - stage.left,
      y: surface.top - stage.top,
      top: view.top - stage.top,
      bottom: view.bottom - stage.top,
      numbersAt: surface.width - NUMBERS,
      places,
    },
  ];
}

/** The places of a column's claims, put together anew only when its mentions changed or its numbers were placed. */
function createPlaces(): (column: ShownColumn) => ThreadColumn["places"] {
  const known = new WeakMap<ShownColumn["mentions"], { numbers: unknown; places: ThreadColumn["places"] }>();
  return ({ mentions, handle }) => {
    const numbers = handle.numbers();
    const before = known.get(mentions);
    if (before?.numbers === numbers) return before.places;
    const placed = new Map(numbers.map((number) => [`${number.mentionId} ${number.claimId}`, number]));
    const places = new Map<string, ThreadPlace[]>();
    for (const mention of mentions) {
      for (const { claimId } of mention.numbers) {
        const number = placed.get(`${mention.id} ${claimId}`);
        const line = number?.line ?? handle.heightOf(startOf(mention));
        const place = {
          line,
          left: number?.left ?? TEXT,
          number: number?.top ?? line,
          isMeasured: number !== undefined,
        };
        const all = places.get(claimId);
        if (all) all.push(place);
        else places.set(claimId, [place]);
      }
    }
    known.set(mentions, { numbers, places });
    return places;
  };
}

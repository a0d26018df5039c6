import {
  type Dispatch,
  type RefObject,
  useCallback,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";
import type { Segment } from "@/lib/core/text/segments";
import type { ArticleColumnHandle, ArticleColumnProps } from "./article-column-props";
import type { Light } from "./lighting";
import type { PlacedNumber } from "./place-numbers";
import { createReader, type Reader, type ReaderPlace } from "./reader";
import { createSpeaker } from "./speaker";

interface Mounting {
  readonly props: ArticleColumnProps;
  readonly light: Light;
  readonly held: Segment | null;
  readonly setNumbers: Dispatch<readonly PlacedNumber[]>;
}

const none: readonly Segment[] = [];
const noNumbers: readonly PlacedNumber[] = [];

/** Mounts a reader in the three elements and keeps it up to date with the props. */
export function useReader({ props, light, held, setNumbers }: Mounting) {
  const scroller = useRef<HTMLDivElement>(null);
  const surface = useRef<HTMLDivElement>(null);
  const host = useRef<HTMLDivElement>(null);
  const strip = useRef<HTMLDivElement>(null);
  const numbers = useRef<readonly PlacedNumber[]>(noNumbers);
  const reader = useRef<Reader | null>(null);
  const { article, mentions, ref, shared = none, resizableId = null } = props;
  const latest = useRef({ ...props, light, held });

  useLayoutEffect(() => {
    latest.current = { ...props, light, held };
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text mounts anew; titles and dates may change.
  useLayoutEffect(() => {
    const place = placeIn(host.current, surface.current, scroller.current, strip.current);
    if (place === null) return;
    const { onSay, stop } = createSpeaker();
    const mounted = createReader(place, article, latest.current.mentions, {
      onSelect: (passage) => latest.current.onSelect?.(passage),
      onHover: (ids) => latest.current.onHover?.(ids),
      onPick: (id) => latest.current.onPick?.(id === null ? null : { mentionId: id, claimId: null }),
      onNumbers: (placed) => {
        numbers.current = placed;
        setNumbers(placed);
        latest.current.onMove?.();
      },
      onMove: () => latest.current.onMove?.(),
      onResize: (id, segments) => latest.current.onResize?.(id, segments),
      onSay,
      wholeWords: () => latest.current.wholeWords === true,
    });
    mounted.setLight(latest.current.light);
    mounted.showPassages("shared-text", latest.current.shared ?? none);
    mounted.hold(latest.current.held);
    mounted.setResizable(latest.current.resizableId ?? null);
    reader.current = mounted;
    return () => {
      reader.current = null;
      stop();
      mounted.destroy();
      numbers.current = noNumbers;
      setNumbers(noNumbers);
    };
  }, [article.id, article.revision]);

  useLayoutEffect(() => reader.current?.setMentions(mentions), [mentions]);
  useLayoutEffect(() => reader.current?.setLight(light), [light]);
  useEffect(() => reader.current?.showPassages("shared-text", shared), [shared]);
  useEffect(() => reader.current?.hold(held), [held]);
  useEffect(() => reader.current?.setResizable(resizableId), [resizableId]);

  useImperativeHandle(ref, () => handleOf(reader, scroller, numbers), []);
  const hover = useCallback((ids: readonly string[]) => latest.current.onHover?.(ids), []);
  const pickNumber = useCallback(
    (claimId: string, mentionId: string) => latest.current.onPick?.({ claimId, mentionId }),
    [],
  );
  const goTo = useCallback((mentionId: string) => {
    latest.current.onPick?.({ claimId: null, mentionId });
    reader.current?.focusMention(mentionId);
  }, []);
  return { scroller, surface, host, strip, hover, pickNumber, goTo };
}

function placeIn(
  host: HTMLElement | null,
  surface: HTMLElement | null,
  scroller: HTMLElement | null,
  strip: HTMLElement | null,
): ReaderPlace | null {
  return host && surface && scroller && strip ? { host, surface, scroller, strip } : null;
}

function handleOf(
  reader: RefObject<Reader | null>,
  scroller: RefObject<HTMLDivElement | null>,
  numbers: RefObject<readonly PlacedNumber[]>,
): ArticleColumnHandle {
  return {
    focus: () => reader.current?.focus(),
    scrollToMention: (id, below) => reader.current?.scrollToMention(id, below),
    focusMention: (id) => reader.current?.focusMention(id),
    resize: () => reader.current?.resize(),
    caret: () => reader.current?.caret() ?? null,
    selectionRange: () => reader.current?.selection() ?? null,
    setSelection: (passage) => reader.current?.setSelection(passage),
    rectsOf: (passage) => reader.current?.rectsOf(passage) ?? [],
    showPassages: (kind, passages) => reader.current?.showPassages(kind, passages),
    characterAt: (x, y) => reader.current?.characterAt(x, y) ?? null,
    mentionsAt: (x, y) => reader.current?.mentionsAt(x, y) ?? [],
    lineOf: (mentionId) => reader.current?.lineOf(mentionId) ?? null,
    numberOf(claimId) {
      const number = scroller.current?.querySelector(`[data-claim="${CSS.escape(claimId)}"]`);
      return number?.getBoundingClientRect() ?? null;
    },
    numbers: () => numbers.current,
    surface: () => scroller.current?.firstElementChild?.getBoundingClientRect() ?? null,
    heightOf: (offset) => reader.current?.heightOf(offset) ?? 0,
    scrolled: () => reader.current?.scrolled() ?? null,
    scrollTo: (top) => reader.current?.scrollTo(top),
    flash: () => reader.current?.flash(),
    viewport: () => scroller.current?.getBoundingClientRect() ?? null,
  };
}

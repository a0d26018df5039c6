"use client";

import { useMemo, useRef, useState } from "react";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import type { Segment } from "@/lib/core/text/segments";
import { useCandidates } from "./candidates/use-candidates";
import { createColumnMentions } from "./column-mentions";
import { compareActions } from "./compare-actions";
import type { CompareData } from "./compare-data";
import { nowhere, type Place } from "./compare-place";
import { useMentionEditing } from "./editing/use-mention-editing";
import { useAcross } from "./use-across";
import { useClaimsInOrder } from "./use-claims-in-order";
import { useCompareAddress } from "./use-compare-address";
import { useCompareKeys } from "./use-compare-keys";
import { useFitting, visibleOf } from "./use-fitting";
import { useFocusHome } from "./use-focus-home";
import { useFoundHere } from "./use-found-here";
import { useHovered } from "./use-hovered";
import { useKeptColumns } from "./use-kept-columns";
import { useLive } from "./use-live";
import { useOpenArticles } from "./use-open-articles";
import { usePicking } from "./use-picking";
import { useSelectedWords } from "./use-selected-words";
import { useSharedText } from "./use-shared-text";
import { useSteps } from "./use-steps";
import { useWorkspace } from "./use-workspace";

/** Everything that Compare knows and does, put together from one hook for each concern; the page only draws it. */
export function useCompare(given: CompareData) {
  const desk = useDesk(given);
  const { store, workspace, columns, place, go, at, setAt, data, handles, visible, stage } = desk;
  const story = data.story.id;
  const canMark = data.story.abilities.mark;
  const tags = useMemo(() => data.tags.filter((tag) => !tag.retired), [data.tags]);
  const mentionsOf = useMemo(
    () => createColumnMentions(story, new Map(data.tags.map((tag) => [tag.id, tag]))),
    [story, data.tags],
  );
  const words = useSelectedWords({ place, go, handles });
  const { letGo } = words;
  const actions = compareActions({ workspace, canMark, place, go, run: store.run, letGo });
  const claims = useClaimsInOrder(workspace, story);
  const steps = useSteps({ workspace, place, go, columns, at, setAt, handles, story, claims });
  const across = useAcross({ stage, visible, workspace, mentionsOf, handles, place, at, asked: data.at, story });
  const editing = useMentionEditing({
    workspace,
    articles: columns.open,
    place,
    go,
    run: store.run,
    letGo,
    handles,
  });
  const candidates = useCandidates({ visible, at, workspace, handles, run: store.run, go }, canMark);
  useFoundHere({ story, workspace, columns, steps, handles, go, setAt });
  useCompareAddress(columns, place, go);
  useFocusHome(at, handles);
  useCompareKeys({ actions, tags, canMark, steps, place, go, workspace, store });
  return {
    ...desk,
    canMark,
    tags,
    mentionsOf,
    words,
    actions,
    steps,
    across,
    editing,
    candidates,
    lightText: ({ article, revision }: { article: string; revision: number }, passage: Segment | null) => {
      const isShown = visible.some((one) => one.id === article && one.revision === revision);
      if (isShown) handles.current.get(article)?.showPassages("fact", passage ? [passage] : []);
    },
    open: useMemo(() => new Set(columns.open.map((article) => article.id)), [columns.open]),
    widths: useKeptColumns(story, columns.open, data.kept),
    shared: useSharedText(story, columns.open),
    hovered: useHovered(workspace),
    picking: usePicking({ actions, place, go, setAt, workspace }),
    claims,
  };
}

/** What lies on the desk: the work, the columns, and where one is. */
function useDesk(given: CompareData) {
  const { store, workspace } = useWorkspace(given);
  const columns = useOpenArticles(given, store);
  const [place, go] = useState<Place>({ ...nowhere, ...given.at });
  const [at, setAt] = useState(given.open[0]?.id ?? null);
  const live = useLive({ given, store, columns, at, place, go });
  const stage = useRef<HTMLDivElement>(null);
  const handles = useRef(new Map<string, ArticleColumnHandle>());
  const visible = visibleOf(columns.open, useFitting(stage), at);
  return { store, workspace, columns, place, go, at, setAt, live, data: live.data, stage, handles, visible };
}

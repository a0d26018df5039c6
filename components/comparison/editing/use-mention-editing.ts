"use client";

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useCommands } from "@/components/keys/use-commands";
import { usePreferences } from "@/components/people/preferences";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import { announce } from "@/components/ui/announcer";
import { makeKey } from "@/lib/client/build-request";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { Workspace } from "@/lib/client/compare/workspace";
import { loadAhead } from "@/lib/client/load-ahead";
import { type Segment, segmentsOverlap } from "@/lib/core/text/segments";
import type { OpenArticle } from "../compare-data";
import { nowhere, type Place, type TextSelection } from "../compare-place";
import type { Edit, Spot } from "./edit-mention";

type Edits = typeof import("./edit-mention");

const loadEdits = loadAhead((): Promise<Edits> => import("./edit-mention"));

interface Surroundings {
  readonly workspace: Workspace;
  readonly articles: readonly OpenArticle[];
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly run: (operation: CompareOperation) => void;
  readonly letGo: (text: TextSelection) => void;
  readonly handles: RefObject<Map<string, ArticleColumnHandle>>;
}

/** What Compare shows and offers of editing the words of a mention. */
export interface MentionEditing {
  /** The mention whose ends can be moved. */
  readonly resizable: string | null;
  /** What the selected words are to the mention that was selected before them: in it, outside of it, or there is none. */
  readonly reach: "inside" | "outside" | null;
  /** The quote of the mention that waits for another to be merged with it. */
  readonly joining: string | null;
  /** Why the last edit could not be. */
  readonly refused: string | null;
  readonly onResize: (mention: string, segments: readonly Segment[]) => void;
  readonly dismiss: () => void;
}

/** Segments, splitting, merging and resizing, by their commands. */
export function useMentionEditing(surroundings: Surroundings): MentionEditing {
  const { workspace, articles, place, go, run, letGo, handles } = surroundings;
  const { wholeWords } = usePreferences().preferences;
  const [joining, setJoining] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const mention = workspace.mentions.get(place.mention ?? place.onto ?? "");
  const article = articles.find(({ id, revision }) => id === mention?.article && revision === mention.revision);
  const isEditable = mention?.abilities.change === true && article !== undefined;
  const words = place.text?.article === article?.id ? (place.text?.segments[0] ?? null) : null;
  const first = joining === null ? undefined : workspace.mentions.get(joining);
  const isAway = place.mention === null && place.text === null;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a refusal is about where one was.
  useEffect(() => setRefused(null), [place]);
  useEffect(() => {
    if (isAway) setJoining(null);
  }, [isAway]);

  function carryOut(edit: Edit): boolean {
    const isRefused = "refused" in edit;
    setRefused(isRefused ? edit.refused : null);
    announce(isRefused ? edit.refused : edit.said);
    if (!isRefused) run(edit.operation);
    return !isRefused;
  }

  /** The edits; without them, as when the connection went before they came, a refusal says so. */
  async function withEdits(go: (edits: Edits) => void): Promise<void> {
    const edits = await loadEdits().catch(() => null);
    if (edits) go(edits);
    else carryOut({ refused: "This is not loaded yet. Try again once there is a connection." });
  }

  /** Carries out an edit of the mention that one is at, which stays selected. */
  function edit(make: (edits: Edits, text: string, spot: Spot) => Edit): void {
    if (!mention || !article) return;
    const caret = handles.current.get(article.id)?.caret() ?? null;
    void withEdits((edits) => {
      if (!carryOut(make(edits, article.text, { passage: words, caret }))) return;
      if (place.text) letGo(place.text);
      go({ ...nowhere, mention: mention.id, claim: place.claim ?? mention.links[0]?.claim ?? null });
    });
  }

  function merge(): void {
    if (!mention || !article) return;
    if (!first || first.id === mention.id) {
      setJoining(mention.id);
      announce("Choose the other mention, then merge again");
      return;
    }
    void withEdits(({ mergeInto }) => {
      if (!carryOut(mergeInto(article.text, first, mention))) return;
      setJoining(null);
      go({ ...nowhere, mention: first.id, claim: first.links[0]?.claim ?? place.claim });
    });
  }

  const offered = (run: () => void) => (isEditable ? run : undefined);
  useCommands({
    "mention.add-segment": offered(() => mention && edit(({ addWords }, text, spot) => addWords(text, mention, spot))),
    "mention.remove-segment": offered(
      () => mention && edit(({ takeWords }, text, spot) => takeWords(text, mention, spot)),
    ),
    "mention.split": offered(
      () =>
        mention &&
        edit(({ atWord, splitMention }, text, spot) => {
          const cut = wholeWords ? atWord(text, spot, article?.language ?? null) : spot;
          return splitMention(text, mention, cut, makeKey());
        }),
    ),
    "mention.merge": offered(merge),
    "mention.resize": offered(() => article && handles.current.get(article.id)?.resize()),
  });

  const latest = useRef({ workspace, articles, carryOut, withEdits });
  latest.current = { workspace, articles, carryOut, withEdits };
  const onResize = useCallback((id: string, segments: readonly Segment[]) => {
    const { workspace, articles, carryOut, withEdits } = latest.current;
    const known = workspace.mentions.get(id);
    const text = articles.find((one) => one.id === known?.article)?.text;
    if (!known || text === undefined) return;
    void withEdits(({ place }) => carryOut(place(text, known, segments, "Mention resized")));
  }, []);
  const reach = useMemo(() => {
    if (!isEditable || !words || !mention) return null;
    return segmentsOverlap(mention.segments, [words]) ? "inside" : "outside";
  }, [isEditable, mention, words]);

  return {
    resizable: isEditable ? mention.id : null,
    reach,
    joining: first?.quote ?? null,
    refused,
    onResize,
    dismiss: () => {
      setRefused(null);
      setJoining(null);
    },
  };
}

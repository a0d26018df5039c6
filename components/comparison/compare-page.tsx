"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ClaimPicker } from "@/components/claims/claim-picker";
import type { ArticleColumnHandle, Picked } from "@/components/reader/article-column-props";
import { PageFrame } from "@/components/ui/page-frame";
import { mentionsOf as claimMentions } from "@/lib/client/compare/workspace";
import { createColumnMentions } from "./column-mentions";
import { compareActions } from "./compare-actions";
import { CompareColumns } from "./compare-columns";
import type { CompareData } from "./compare-data";
import { CompareFooter } from "./compare-footer";
import styles from "./compare-page.module.css";
import { nowhere, type Place, type TextSelection } from "./compare-place";
import { CompareToolbar } from "./compare-toolbar";
import { CompareInspector } from "./inspector/compare-inspector";
import { KeyMap } from "./key-map";
import { RefusalNote } from "./refusal-note";
import { SelectionBar } from "./selection-bar";
import { useCompareAddress } from "./use-compare-address";
import { useCompareKeys } from "./use-compare-keys";
import { useFitting, visibleOf } from "./use-fitting";
import { useOpenArticles } from "./use-open-articles";
import { useSharedText } from "./use-shared-text";
import { useSteps } from "./use-steps";
import { useWorkspace } from "./use-workspace";

/** Compare: articles side by side, what is marked in them, and the claim one is at. No step leaves this view. */
export function ComparePage({ data }: { data: CompareData }) {
  const { store, state } = useWorkspace(data);
  const { workspace } = state;
  const columns = useOpenArticles(data, store);
  const [place, go] = useState<Place>({ ...nowhere, ...data.at });
  const [at, setAt] = useState(data.open[0]?.id ?? null);
  const [hovered, setHovered] = useState<readonly string[]>([]);
  const stage = useRef<HTMLDivElement>(null);
  const handles = useRef(new Map<string, ArticleColumnHandle>());
  const shift = useRef(false);
  const visible = visibleOf(columns.open, useFitting(stage), at);
  const tags = useMemo(() => data.tags.filter((tag) => !tag.retired), [data.tags]);
  const mentionsOf = useMemo(
    () => createColumnMentions(data.story.id, new Map(data.tags.map((tag) => [tag.id, tag]))),
    [data.story.id, data.tags],
  );
  const letGo = ({ article, segments }: TextSelection) => {
    const end = segments.at(-1)?.end;
    if (end !== undefined) handles.current.get(article)?.setSelection({ start: end, end });
  };
  // The picker's field took the selection away; whoever leaves it without a choice finds the words still selected.
  const closePicker = () => {
    const passage = place.text?.segments[0];
    if (place.text && passage) handles.current.get(place.text.article)?.setSelection(passage);
    go((before) => ({ ...before, panel: "none" }));
  };
  const canMark = data.story.abilities.mark;
  const actions = compareActions({ workspace, canMark, place, go, run: store.run, letGo });
  const steps = useSteps({ workspace, place, go, columns, at, setAt, handles, story: data.story.id });
  const open = useMemo(() => new Set(columns.open.map((article) => article.id)), [columns.open]);
  useCompareAddress(columns.open, place);
  const shared = useSharedText(data.story.id, columns.open);

  const lit = useMemo(() => {
    const claims = hovered.flatMap((id) => workspace.mentions.get(id)?.links.map((link) => link.claim) ?? []);
    const linked = claims.flatMap((claim) => claimMentions(workspace, claim).map((mention) => mention.id));
    return [...new Set([...hovered, ...linked])];
  }, [hovered, workspace]);

  const latest = useRef({ actions, place });
  latest.current = { actions, place };
  const onSelect = useCallback((article: string, text: TextSelection | null) => {
    setAt(article);
    const { place } = latest.current;
    if (text) go({ ...nowhere, text });
    else if (place.text?.article === article) go({ ...place, text: null });
  }, []);
  const onPick = useCallback((article: string, picked: Picked) => {
    setAt(article);
    if (!picked) return go(nowhere);
    latest.current.actions.selectMention(picked.mentionId, shift.current);
    if (picked.claimId) {
      const claim = picked.claimId;
      go((before) => ({ ...before, claim }));
    }
  }, []);
  useEffect(() => {
    const remember = (event: PointerEvent) => {
      shift.current = event.shiftKey || event.ctrlKey || event.metaKey;
    };
    document.addEventListener("pointerdown", remember, { capture: true });
    return () => document.removeEventListener("pointerdown", remember, { capture: true });
  }, []);

  useCompareKeys({
    actions,
    tags,
    ...steps,
    focusNote: () => document.querySelector<HTMLElement>("aside [role='textbox']")?.focus(),
    reword: () => {
      const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
      if (claim?.abilities.change) go({ ...place, rewording: claim.id });
    },
    showKeys: () => go({ ...place, panel: "keys" }),
    undo: store.undo,
    redo: store.redo,
    leave: () => go(nowhere),
  });
  const claims = useMemo(
    () => [...workspace.claims.values()].sort(byNumber(data.story.id)),
    [workspace.claims, data.story.id],
  );

  return (
    <PageFrame
      kind="fill"
      asideLabel="Claim and mention"
      tools={
        <CompareToolbar
          articles={data.articles}
          columns={columns}
          visible={new Set(visible.map((article) => article.id))}
          shared={shared}
          tags={tags}
          canMark={canMark}
          onGoTo={setAt}
          onTag={actions.tag}
          onShowKeys={() => go({ ...place, panel: "keys" })}
        />
      }
      aside={
        <CompareInspector
          data={data}
          workspace={workspace}
          claims={claims}
          place={place}
          go={go}
          actions={actions}
          run={store.run}
          onShow={steps.showMention}
          open={open}
          onOpen={steps.openAt}
        />
      }
      footer={<CompareFooter state={state} onUndo={store.undo} onRedo={store.redo} />}
    >
      <h1 className="visually-hidden">Compare: {data.story.title}</h1>
      <div ref={stage} className={styles.stage}>
        <CompareColumns
          columns={columns}
          visible={visible}
          workspace={workspace}
          mentionsOf={mentionsOf}
          place={place}
          lit={lit}
          shared={shared.passages}
          handles={handles}
          onSelect={onSelect}
          onHover={setHovered}
          onPick={onPick}
        />
      </div>
      {place.text && canMark && place.panel === "none" ? (
        <SelectionBar tags={tags} onTag={actions.tag} onNewClaim={actions.newClaim} onLink={actions.openPicker} />
      ) : null}
      <ClaimPicker
        open={place.panel === "picker"}
        project={data.story.project}
        story={data.story.id}
        claims={claims}
        onPick={actions.pick}
        onClose={closePicker}
      />
      <KeyMap
        open={place.panel === "keys"}
        tags={tags}
        onClose={() => go((before) => ({ ...before, panel: "none" }))}
      />
      {state.refusal ? (
        <RefusalNote
          refusal={state.refusal}
          workspace={workspace}
          onKeepTheirs={store.dismissRefusal}
          onUseMine={(operation) => {
            store.dismissRefusal();
            store.run(operation);
          }}
        />
      ) : null}
    </PageFrame>
  );
}

function byNumber(story: string) {
  return (a: { numbers: Record<string, number> }, b: { numbers: Record<string, number> }) =>
    (a.numbers[story] ?? Number.MAX_SAFE_INTEGER) - (b.numbers[story] ?? Number.MAX_SAFE_INTEGER);
}

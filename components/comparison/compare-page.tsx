"use client";

import { useMemo, useRef, useState } from "react";
import { ClaimPicker } from "@/components/claims/claim-picker";
import { CompareHint } from "@/components/hints/compare-hint";
import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import { PageFrame } from "@/components/ui/page-frame";
import { createColumnMentions } from "./column-mentions";
import { compareActions } from "./compare-actions";
import { CompareColumns } from "./compare-columns";
import type { CompareData } from "./compare-data";
import { CompareFooter } from "./compare-footer";
import styles from "./compare-page.module.css";
import { nowhere, type Place } from "./compare-place";
import { CompareSheet } from "./compare-sheet";
import { CompareToolbar } from "./compare-toolbar";
import { EditingNote } from "./editing/editing-note";
import { useMentionEditing } from "./editing/use-mention-editing";
import { CompareInspector } from "./inspector/compare-inspector";
import { PresenceLine } from "./presence-line";
import { NotesOnPaper } from "./print/notes-on-paper";
import { SetAsideNote } from "./saving/lazy-set-aside-note";
import { SelectionBar } from "./selection-bar";
import { Threads } from "./threads/threads";
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

/** Compare: articles side by side, what is marked in them, and the claim one is at. No step leaves this view. */
export function ComparePage({ data: given }: { data: CompareData }) {
  const { store, state } = useWorkspace(given);
  const { workspace } = state;
  const columns = useOpenArticles(given, store);
  const [place, go] = useState<Place>({ ...nowhere, ...given.at });
  const [at, setAt] = useState(given.open[0]?.id ?? null);
  const live = useLive({ given, store, columns, at, place, go });
  const { data } = live;
  const stage = useRef<HTMLDivElement>(null);
  const handles = useRef(new Map<string, ArticleColumnHandle>());
  const visible = visibleOf(columns.open, useFitting(stage), at);
  const tags = useMemo(() => data.tags.filter((tag) => !tag.retired), [data.tags]);
  const mentionsOf = useMemo(
    () => createColumnMentions(data.story.id, new Map(data.tags.map((tag) => [tag.id, tag]))),
    [data.story.id, data.tags],
  );
  const words = useSelectedWords({ place, go, handles });
  const canMark = data.story.abilities.mark;
  const actions = compareActions({ workspace, canMark, place, go, run: store.run, letGo: words.letGo });
  const steps = useSteps({ workspace, place, go, columns, at, setAt, handles, story: data.story.id });
  useFoundHere({ story: data.story.id, workspace, columns, steps, handles, go, setAt });
  const open = useMemo(() => new Set(columns.open.map((article) => article.id)), [columns.open]);
  const across = useAcross({
    stage,
    visible,
    workspace,
    mentionsOf,
    handles,
    place,
    at,
    asked: data.at,
    story: data.story.id,
  });
  useCompareAddress(columns, place, go);
  const widths = useKeptColumns(data.story.id, columns.open, data.kept);
  const shared = useSharedText(data.story.id, columns.open);

  const hovered = useHovered(workspace);
  const picking = usePicking({ actions, place, go, setAt, workspace });
  const editing = useMentionEditing({
    workspace,
    articles: columns.open,
    place,
    go,
    run: store.run,
    letGo: words.letGo,
    handles,
  });
  const claims = useClaimsInOrder(workspace, data.story.id);

  useFocusHome(at, handles);
  const noteLabel = place.mention ? "Note on the mention" : "Note on the claim";
  useCompareKeys({
    actions,
    tags,
    canMark,
    ...steps,
    focusNote: () => document.querySelector<HTMLElement>(`aside [aria-label="${noteLabel}"]`)?.focus(),
    reword: () => {
      const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
      if (claim?.abilities.change) go({ ...place, rewording: claim.id });
    },
    undo: store.undo,
    redo: store.redo,
    leave: () => go(nowhere),
  });

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
          across={across}
          missing={data.missing}
          tags={tags}
          canMark={canMark}
          onGoTo={setAt}
          onTag={actions.tag}
        />
      }
      aside={
        <CompareSheet
          workspace={workspace}
          story={data.story.id}
          place={place}
          actions={actions}
          canMark={canMark}
          onStep={steps.stepClaim}
          onShow={steps.showMention}
        >
          {canMark ? <CompareHint person={data.person.id} mentions={workspace.mentions} /> : null}
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
        </CompareSheet>
      }
      footer={
        <>
          <CompareFooter
            state={state}
            email={data.person.email}
            onUndo={store.undo}
            onRedo={store.redo}
            onSignedIn={store.retry}
          />
          <PresenceLine people={live.people} articles={data.articles} news={live.news} />
        </>
      }
    >
      <h1 className="visually-hidden">Compare: {data.story.title}</h1>
      <div ref={stage} className={styles.stage}>
        <CompareColumns
          columns={columns}
          visible={visible}
          widths={widths}
          workspace={workspace}
          mentionsOf={mentionsOf}
          place={place}
          lit={hovered.mentions}
          shared={shared.passages}
          articles={data.articles}
          people={live.people}
          handles={handles}
          onSelect={picking.onSelect}
          onHover={hovered.hover}
          onPick={picking.onPick}
          absent={across.align.absent}
          onAbsentRead={across.align.forget}
          onMove={across.moves.tell}
          resizable={editing.resizable}
          onResize={editing.onResize}
        />
        <Threads
          stage={stage}
          readColumns={across.readColumns}
          claims={place.claim ? [place.claim, ...hovered.claims] : hovered.claims}
          mode={across.threads.mode}
          moves={across.moves}
        />
      </div>
      <NotesOnPaper articles={visible} workspace={workspace} story={data.story.id} />
      {place.text && canMark && place.panel === "none" ? (
        <SelectionBar
          tags={tags}
          reach={editing.reach}
          onTag={actions.tag}
          onNewClaim={actions.newClaim}
          onLink={actions.openPicker}
        />
      ) : null}
      <EditingNote editing={editing} />
      <ClaimPicker
        open={place.panel === "picker"}
        project={data.story.project}
        story={data.story.id}
        claims={claims}
        onPick={actions.pick}
        onClose={words.closePicker}
      />
      {state.setAside.length > 0 ? (
        <SetAsideNote setAside={state.setAside} onKeepTheirs={store.keepTheirs} onUseMine={store.useMine} />
      ) : null}
    </PageFrame>
  );
}

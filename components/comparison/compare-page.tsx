"use client";

import { LateClaimPicker } from "@/components/claims/late-claim-picker";
import { CompareHint } from "@/components/hints/compare-hint";
import { loadLater, loadWhenIdle } from "@/components/ui/load-later";
import { PageFrame } from "@/components/ui/page-frame";
import { CompareColumns } from "./compare-columns";
import type { CompareData } from "./compare-data";
import { CompareFooter } from "./compare-footer";
import styles from "./compare-page.module.css";

import { CompareSheet } from "./compare-sheet";
import { CompareToolbar } from "./compare-toolbar";
import { EditingNote } from "./editing/editing-note";
import { CompareInspector } from "./inspector/compare-inspector";
import { KeysButton } from "./keys-button";
import { PresenceLine } from "./presence-line";
import { LateSetAsideNote } from "./saving/late-set-aside-note";
import { useCompare } from "./use-compare";

const Threads = loadWhenIdle(() => import("./threads/threads").then((module) => module.Threads));
const SelectionBar = loadLater(() => import("./selection-bar").then((module) => module.SelectionBar));

/** Compare: articles side by side, what is marked in them, and the claim one is at. No step leaves this view. */
export function ComparePage({ data: given }: { data: CompareData }) {
  const {
    store,
    workspace,
    columns,
    place,
    go,
    setAt,
    live,
    data,
    stage,
    handles,
    visible,
    tags,
    mentionsOf,
    words,
    canMark,
    actions,
    steps,
    open,
    across,
    widths,
    shared,
    candidates,
    lightText,
    hovered,
    picking,
    editing,
    claims,
  } = useCompare(given);
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
          candidates={candidates}
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
            onLight={lightText}
            store={store}
          />
        </CompareSheet>
      }
      footer={
        <>
          <CompareFooter store={store} email={data.person.email} />
          {shared.words ? <span>{shared.words}</span> : null}
          {across.following.isOn && visible.length > 1 ? <span>Columns follow one another</span> : null}
        </>
      }
      footerEnd={
        <>
          <PresenceLine people={live.people} articles={data.articles} news={live.news} />
          <KeysButton />
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
      <LateClaimPicker
        open={place.panel === "picker"}
        project={data.story.project}
        story={data.story.id}
        words={place.text?.quote ?? workspace.mentions.get(place.mention ?? "")?.quote ?? ""}
        claims={claims}
        onPick={actions.pick}
        onClose={words.closePicker}
      />
      <LateSetAsideNote store={store} />
    </PageFrame>
  );
}

"use client";

import { useClaimFacts } from "@/components/facts/use-facts";
import { FactsSection } from "@/components/mentions/facts/facts-section";
import { NoteDeskProvider } from "@/components/mentions/note-desk";
import type { CompareOperation } from "@/lib/client/compare/operations";
import { isDraft } from "@/lib/client/compare/operations/drafts";
import { mentionsOf, type Workspace, withClaims, withMentions } from "@/lib/client/compare/workspace";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { FactAnswer } from "@/lib/contract/facts";
import { silentOutlets } from "@/lib/core/comparison/silent-outlets";
import type { Segment } from "@/lib/core/text/segments";
import { ApartNote } from "../apart-note";
import type { CompareActions } from "../compare-actions";
import type { CompareData } from "../compare-data";
import { nowhere, type Place } from "../compare-place";
import { nameOf } from "../compare-toolbar";
import { ClaimPanel } from "./claim-panel";
import { MentionPanel } from "./mention-panel";
import { SuggestionsOf } from "./suggestions-of";
import { useAbsences } from "./use-absences";
import { useElsewhere } from "./use-elsewhere";
import { useNoteDeskOf } from "./use-note-desk-of";
import { useSince } from "./use-since";

export interface InspectorProps {
  readonly data: CompareData;
  readonly workspace: Workspace;
  readonly claims: readonly ClaimAnswer[];
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly actions: CompareActions;
  readonly run: (operation: CompareOperation, seen?: Workspace) => void;
  readonly onShow: (mention: string) => void;
  /** The articles that stand in columns. */
  readonly open: ReadonlySet<string>;
  readonly onOpen: (article: string, mention: string) => void;
  /** Shows a stretch of a revision in its column, or none any more. */
  readonly onLight: (text: { readonly article: string; readonly revision: number }, passage: Segment | null) => void;
  readonly store: WorkspaceStore;
}

/** The claim and the mention one is at, and two that one tried to link. */
export function InspectedThings(props: InspectorProps) {
  const { data, workspace, claims, place, go, actions, run } = props;
  const mention = place.mention ? workspace.mentions.get(place.mention) : undefined;
  const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
  const { facts } = useClaimFacts(claim ?? { id: "", mentions: 0 }, !claim || isDraft(claim));
  const desk = useNoteDeskOf(data, claims, (id) => go({ ...nowhere, claim: id }));
  const outletOf = (article: string) => {
    const found = data.articles.find((one) => one.id === article);
    return { name: found ? nameOf(found) : "Article", colour: found?.outlet?.colour ?? "" };
  };
  return (
    <NoteDeskProvider desk={desk}>
      {place.apart ? (
        <ApartNote
          apart={place.apart}
          workspace={workspace}
          story={data.story.id}
          run={run}
          onDone={() => go({ ...place, apart: null })}
          onMerged={(claim) => go({ ...place, apart: null, claim })}
        />
      ) : null}
      {claim ? <ClaimOf {...props} claim={claim} facts={facts} outletOf={outletOf} /> : null}
      {mention ? (
        <MentionPanel
          mention={mention}
          outlet={outletOf(mention.article)}
          tags={data.tags}
          revision={data.articles.find((one) => one.id === mention.article)?.revision}
          hasClaim={claim !== undefined}
          onTag={actions.tag}
          onNewClaim={actions.newClaim}
          onLink={actions.openPicker}
          onAttribution={(attribution, began) => {
            const { attribution: before, ...rest } = began.attributes;
            if (attribution === (before ?? "")) return;
            const attributes = attribution === "" ? rest : { ...rest, attribution };
            const seen = { ...mention, attributes: began.attributes, version: began.version };
            run({ kind: "attribute", mention: mention.id, attributes }, withMentions(workspace, [seen]));
          }}
          onNote={(note, began) => {
            const seen = { ...mention, note: began.note, noteVersion: began.version };
            run({ kind: "note", on: "mention", id: mention.id, note }, withMentions(workspace, [seen]));
          }}
          onRemove={actions.remove}
        >
          <SuggestionsOf {...props} mention={mention} />
          <FactsSection
            mention={mention}
            story={data.story.id}
            store={props.store}
            person={data.person}
            isNew={isDraft(mention)}
            mayCorrect={mention.abilities.tag}
            names={namesIn(facts)}
            onLight={(passage) => props.onLight(mention, passage)}
          />
        </MentionPanel>
      ) : null}
    </NoteDeskProvider>
  );
}

type ClaimFacts = ReadonlyMap<string, readonly FactAnswer[]> | null;

/** The names that the claim's mentions have, each once and in full. */
function namesIn(facts: ClaimFacts): readonly string[] {
  const all = [...(facts?.values() ?? [])].flat();
  return [...new Set(all.flatMap((fact) => (fact.kind === "name" && fact.value ? [fact.value.longest] : [])))];
}

interface ClaimOfProps extends InspectorProps {
  readonly claim: ClaimAnswer;
  readonly facts: ClaimFacts;
  readonly outletOf: (article: string) => { name: string; colour: string };
}

function ClaimOf({ claim, facts, outletOf, data, workspace, place, go, run, onShow, open, onOpen }: ClaimOfProps) {
  const isRewording = place.rewording === claim.id;
  const began = useSince(workspace, isRewording);
  const elsewhere = useElsewhere(claim, data.story.id, open);
  const absences = useAbsences(claim, data.story.id);
  const mentions = mentionsOf(workspace, claim.id)
    .filter((mention) => open.has(mention.article))
    .map((mention) => ({
      mention,
      facts: facts?.get(mention.id) ?? [],
      outlet: outletOf(mention.article),
      article: mention.article,
    }));
  const speaking = new Set([...mentions.map((one) => one.article), ...(elsewhere ?? []).map((one) => one.article.id)]);
  const outletsOf = (articles: typeof data.articles) => new Set(articles.flatMap(({ outlet }) => outlet?.id ?? []));
  const told = {
    speaking: outletsOf(data.articles.filter(({ id }) => speaking.has(id))),
    absences,
    eventDate: data.story.eventDate,
  };
  return (
    <ClaimPanel
      claim={claim}
      number={claim.numbers[data.story.id]}
      mentions={mentions}
      selected={place.mention}
      elsewhere={elsewhere}
      silent={elsewhere ? silentOutlets(data.articles, told) : null}
      outlets={outletsOf(data.articles).size}
      rewording={isRewording}
      onStartRewording={() => go({ ...place, rewording: claim.id })}
      onReword={(statement) => {
        if (statement && statement !== claim.statement) run({ kind: "reword", claim: claim.id, statement }, began);
        go({ ...place, rewording: null });
      }}
      onSelect={(id) => {
        go({ ...nowhere, mention: id, claim: claim.id });
        onShow(id);
      }}
      onOpen={onOpen}
      onStance={(mention, stance) => run({ kind: "stance", mention, claim: claim.id, stance })}
      onUnlink={(mention) => run({ kind: "unlink", mention, claim: claim.id })}
      openerOf={(id) => (workspace.claims.has(id) ? () => go({ ...nowhere, claim: id }) : undefined)}
      onNote={(note, began) => {
        const seen = { ...claim, note: began.note, noteVersion: began.version };
        run({ kind: "note", on: "claim", id: claim.id, note }, withClaims(workspace, [seen]));
      }}
    />
  );
}

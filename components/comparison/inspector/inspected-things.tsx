"use client";

import { NoteDeskProvider } from "@/components/mentions/note-desk";
import type { CompareOperation } from "@/lib/client/compare/operations";
import { mentionsOf, type Workspace, withClaims, withMentions } from "@/lib/client/compare/workspace";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { cellState } from "@/lib/core/comparison/cell-state";
import { ApartNote } from "../apart-note";
import type { CompareActions } from "../compare-actions";
import type { CompareData } from "../compare-data";
import { nowhere, type Place } from "../compare-place";
import { nameOf } from "../compare-toolbar";
import { ClaimPanel } from "./claim-panel";
import { MentionPanel } from "./mention-panel";
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
}

/** The claim and the mention one is at, and two that one tried to link. */
export function InspectedThings(props: InspectorProps) {
  const { data, workspace, claims, place, go, actions, run } = props;
  const mention = place.mention ? workspace.mentions.get(place.mention) : undefined;
  const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
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
        />
      ) : null}
      {claim ? <ClaimOf {...props} claim={claim} outletOf={outletOf} /> : null}
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
        />
      ) : null}
    </NoteDeskProvider>
  );
}

interface ClaimOfProps extends InspectorProps {
  readonly claim: ClaimAnswer;
  readonly outletOf: (article: string) => { name: string; colour: string };
}

function ClaimOf({ claim, outletOf, data, workspace, place, go, run, onShow, open, onOpen }: ClaimOfProps) {
  const isRewording = place.rewording === claim.id;
  const began = useSince(workspace, isRewording);
  const elsewhere = useElsewhere(claim, data.story.id, open);
  const mentions = mentionsOf(workspace, claim.id)
    .filter((mention) => open.has(mention.article))
    .map((mention) => ({ mention, outlet: outletOf(mention.article), article: mention.article }));
  const speaking = [...mentions.map((one) => one.article), ...(elsewhere ?? []).map((one) => one.article.id)];
  const outlets = new Map(data.articles.map((article) => [nameOf(article), article.outlet?.colour ?? ""]));
  return (
    <ClaimPanel
      claim={claim}
      number={claim.numbers[data.story.id]}
      mentions={mentions}
      selected={place.mention}
      elsewhere={elsewhere}
      silent={elsewhere ? silentOutlets(data, new Set(speaking.map((article) => outletOf(article).name))) : null}
      outlets={outlets.size}
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
      onNote={(note, began) => {
        const seen = { ...claim, note: began.note, noteVersion: began.version };
        run({ kind: "note", on: "claim", id: claim.id, note }, withClaims(workspace, [seen]));
      }}
    />
  );
}

const reasons = { "published-before": "published before the event", "not-read": "not yet read" } as const;

/** The story's outlets beside those that speak, each with why it is silent where that is known. */
function silentOutlets(data: CompareData, speaking: ReadonlySet<string>) {
  const names = [...new Set(data.articles.map(nameOf))];
  return names
    .filter((name) => !speaking.has(name))
    .map((name) => {
      const articles = data.articles.filter((article) => nameOf(article) === name);
      const read = articles.map(({ publishedAt, counts }) => ({ publishedAt, mentions: counts.mentions }));
      const state = cellState([], read, data.story.eventDate);
      const reason = state === "published-before" || state === "not-read" ? reasons[state] : "";
      return { name, colour: articles[0]?.outlet?.colour ?? "", reason };
    });
}

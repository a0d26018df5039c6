import type { PickedClaim } from "@/components/claims/claim-picker";
import { makeKey } from "@/lib/client/build-request";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { ClaimTarget } from "@/lib/client/compare/operations/drafts";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { Stance } from "@/lib/contract/claims";
import { statementFrom } from "@/lib/core/claims/statement-from";
import { nowhere, type Place, type TextSelection } from "./compare-place";

interface Surroundings {
  readonly workspace: Workspace;
  readonly canMark: boolean;
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly run: (operation: CompareOperation) => void;
  /** Collapses a selection: its words are marked now, and the next key is for the mention. */
  readonly letGo: (text: TextSelection) => void;
}

/** What one can do at a place in Compare; each does nothing where it does not apply. */
export interface CompareActions {
  tag(tag: string): void;
  newClaim(): void;
  openPicker(): void;
  pick(picked: PickedClaim): void;
  selectMention(mention: string, withPrevious: boolean): void;
  setStance(stance: Stance): void;
  remove(): void;
}

export function compareActions({ workspace, canMark, place, go, run, letGo }: Surroundings): CompareActions {
  const mention = place.mention ? workspace.mentions.get(place.mention) : undefined;

  function mark(tags: readonly string[], claim?: ClaimTarget): string | null {
    if (!place.text || !canMark) return null;
    const { article, revision, segments, quote } = place.text;
    const id = makeKey();
    const passage = { article, revision, segments: [...segments], quote };
    run({ kind: "mark", mention: id, ...passage, tags, ...(claim ? { claim } : {}) });
    letGo(place.text);
    return id;
  }

  function linkTo(claim: ClaimTarget, rewording: string | null): void {
    const marked = mark([], claim);
    const at = marked ?? (mention?.abilities.link ? mention.id : null);
    if (!at) return;
    if (!marked) run({ kind: "link", mentions: [at], claim });
    go({ ...nowhere, claim: claim.id, mention: at, rewording });
  }

  function pair(first: string, second: string): void {
    const [one, other] = [workspace.mentions.get(first), workspace.mentions.get(second)];
    const [a, b] = [one?.links[0]?.claim, other?.links[0]?.claim];
    const mayLink = one?.abilities.link && other?.abilities.link;
    if (!one || !other || !mayLink || first === second || (a && a === b)) {
      go({ ...nowhere, mention: second, claim: b ?? null });
    } else if (a && b) {
      go({ ...nowhere, mention: second, claim: b, apart: [first, second] });
    } else if (a || b) {
      run({ kind: "link", mentions: [a ? second : first], claim: { id: a ?? b ?? "" } });
      go({ ...nowhere, mention: second, claim: a ?? b ?? null });
    } else {
      const id = makeKey();
      run({ kind: "link", mentions: [first, second], claim: { id, statement: statementFrom(one.quote) } });
      go({ ...nowhere, mention: second, claim: id, rewording: id });
    }
  }

  return {
    tag: (tag) => {
      const marked = mark([tag]);
      if (marked) go({ ...nowhere, mention: marked });
      else if (mention?.abilities.tag)
        run({ kind: mention.tags.includes(tag) ? "untag" : "tag", mention: mention.id, tag });
    },
    newClaim: () => {
      const quote = place.text?.quote ?? mention?.quote;
      if (quote === undefined) return;
      const id = makeKey();
      linkTo({ id, statement: statementFrom(quote) }, id);
    },
    openPicker: () => {
      if (place.text ? canMark : mention?.abilities.link) go({ ...place, panel: "picker" });
    },
    pick: (picked) => {
      if ("claim" in picked) linkTo({ id: picked.claim.id }, null);
      else linkTo({ id: makeKey(), statement: picked.statement }, null);
    },
    selectMention: (id, withPrevious) => {
      if (withPrevious && place.mention) {
        pair(place.mention, id);
        return;
      }
      const links = workspace.mentions.get(id)?.links ?? [];
      const claim = links.find((link) => link.claim === place.claim) ?? links[0];
      go({ ...nowhere, mention: id, claim: claim?.claim ?? null });
    },
    setStance: (stance) => {
      if (mention?.abilities.link && place.claim)
        run({ kind: "stance", mention: mention.id, claim: place.claim, stance });
    },
    remove: () => {
      if (!mention?.abilities.change) return;
      run({ kind: "delete", mention: mention.id });
      go({ ...nowhere, claim: place.claim });
    },
  };
}

"use client";

import type { OfferedCommand } from "@/components/keys/command-board";
import { useCommands } from "@/components/keys/use-commands";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import type { CompareActions } from "./compare-actions";
import { nowhere, type Place } from "./compare-place";
import type { useSteps } from "./use-steps";

interface Keys {
  readonly actions: CompareActions;
  readonly tags: readonly TagAnswer[];
  readonly canMark: boolean;
  readonly steps: ReturnType<typeof useSteps>;
  readonly place: Place;
  readonly go: (place: Place) => void;
  readonly workspace: Workspace;
  readonly store: WorkspaceStore;
}

/** Offers what Compare has done since its beginning; threads, editing and comments offer theirs where they live. */
export function useCompareKeys(keys: Keys): void {
  const { actions, steps, place, go, workspace, store } = keys;
  const reword = () => {
    const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
    if (claim?.abilities.change) go({ ...place, rewording: claim.id });
  };
  const work = {
    "claim.new": actions.newClaim,
    "claim.link": actions.openPicker,
    "claim.reword": reword,
    "note.write": () => focusNote(place),
    "mention.delete": actions.remove,
    "work.undo": store.undo,
    "work.redo": store.redo,
    "stance.states": () => actions.setStance("states"),
    "stance.denies": () => actions.setStance("denies"),
    "stance.questions": () => actions.setStance("questions"),
    "stance.attributes": () => actions.setStance("attributes"),
    "stance.predicts": () => actions.setStance("predicts"),
  };
  useCommands(
    {
      ...(keys.canMark ? work : {}),
      "claim.next": () => steps.stepClaim(1),
      "claim.previous": () => steps.stepClaim(-1),
      "mention.next": () => steps.stepMention(1),
      "mention.previous": () => steps.stepMention(-1),
      "unlinked.next": () => steps.stepUnlinked(1),
      "unlinked.previous": () => steps.stepUnlinked(-1),
      "column.next": () => steps.stepColumn(1),
      "column.previous": () => steps.stepColumn(-1),
      "place.leave": () => go(nowhere),
    },
    keys.canMark ? tagCommands(keys.tags, actions) : [],
  );
}

function focusNote({ mention }: Place): void {
  const label = mention ? "Note on the mention" : "Note on the claim";
  document.querySelector<HTMLElement>(`aside [aria-label="${label}"]`)?.focus();
}

/** One command for each tag, with the codebook's key. */
function tagCommands(tags: readonly TagAnswer[], actions: CompareActions): readonly OfferedCommand[] {
  return tags.map(({ id, name, key }) => ({
    id: `tag.${id}`,
    words: `Tag: ${name}`,
    group: "Mark",
    chords: key ? [key] : [],
    run: () => actions.tag(id),
  }));
}

"use client";

import type { OfferedCommand } from "@/components/keys/command-board";
import { useCommands } from "@/components/keys/use-commands";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import type { CompareActions } from "./compare-actions";

interface Keys {
  readonly actions: CompareActions;
  readonly tags: readonly TagAnswer[];
  readonly canMark: boolean;
  readonly stepClaim: (by: 1 | -1) => void;
  readonly stepMention: (by: 1 | -1) => void;
  readonly stepUnlinked: (by: 1 | -1) => void;
  readonly stepColumn: (by: 1 | -1) => void;
  readonly focusNote: () => void;
  readonly reword: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly leave: () => void;
}

/** Offers what Compare has done since its beginning; threads, editing and comments offer theirs where they live. */
export function useCompareKeys(keys: Keys): void {
  const { actions } = keys;
  const work = {
    "claim.new": actions.newClaim,
    "claim.link": actions.openPicker,
    "claim.reword": keys.reword,
    "note.write": keys.focusNote,
    "mention.delete": actions.remove,
    "work.undo": keys.undo,
    "work.redo": keys.redo,
    "stance.states": () => actions.setStance("states"),
    "stance.denies": () => actions.setStance("denies"),
    "stance.questions": () => actions.setStance("questions"),
    "stance.attributes": () => actions.setStance("attributes"),
    "stance.predicts": () => actions.setStance("predicts"),
  };
  useCommands(
    {
      ...(keys.canMark ? work : {}),
      "claim.next": () => keys.stepClaim(1),
      "claim.previous": () => keys.stepClaim(-1),
      "mention.next": () => keys.stepMention(1),
      "mention.previous": () => keys.stepMention(-1),
      "unlinked.next": () => keys.stepUnlinked(1),
      "unlinked.previous": () => keys.stepUnlinked(-1),
      "column.next": () => keys.stepColumn(1),
      "column.previous": () => keys.stepColumn(-1),
      "place.leave": keys.leave,
    },
    keys.canMark ? tagCommands(keys.tags, actions) : [],
  );
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

"use client";

import { loadLater } from "@/components/ui/load-later";
import { makeKey } from "@/lib/client/build-request";
import { isDraft } from "@/lib/client/compare/operations/drafts";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { SuggestionAnswer } from "@/lib/contract/suggestions";
import { statementFrom } from "@/lib/core/claims/statement-from";
import { nowhere } from "../compare-place";
import { useIsSaved } from "../saving/use-is-saved";
import type { InspectorProps } from "./inspected-things";

const MentionSuggestions = loadLater(() =>
  import("@/components/suggestions/mention-suggestions").then((module) => module.MentionSuggestions),
);

interface Props extends Pick<InspectorProps, "workspace" | "place" | "go" | "run" | "onOpen" | "store"> {
  readonly mention: MentionAnswer;
}

/** What is suggested for the mention one is at. Two mentions of different claims are for the person to merge or leave apart. */
export function SuggestionsOf({ mention, workspace, place, go, run, onOpen, store }: Props) {
  const isSaved = useIsSaved(store);
  if (isDraft(mention)) return null;
  const accept = ({ id, of, mention: other, claim }: SuggestionAnswer) => {
    if (of.claim && other.claim) {
      if (workspace.mentions.has(other.id)) go({ ...place, apart: [of.id, other.id] });
      else onOpen(other.article, other.id);
      return;
    }
    const target = claim ? { id: claim.id } : { id: makeKey(), statement: statementFrom(of.quote) };
    run({ kind: "decide", suggestion: id, mentions: [of.id, other.id], claim: target });
    go({ ...nowhere, mention: of.id, claim: target.id, rewording: claim ? null : target.id });
  };
  const reject = ({ id, of, mention: other }: SuggestionAnswer) =>
    run({ kind: "decide", suggestion: id, mentions: [of.id, other.id], claim: null });
  return (
    <MentionSuggestions
      mention={mention}
      isSaved={isSaved}
      mayDecide={mention.abilities.link}
      onOpen={onOpen}
      onAccept={accept}
      onReject={reject}
    />
  );
}

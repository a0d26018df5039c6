"use client";

import { useDeferredValue } from "react";
import { focusComment } from "@/components/comments/focus-comment";
import { useCommands } from "@/components/keys/use-commands";
import { loadLater } from "@/components/ui/load-later";
import { nowhere } from "../compare-place";
import { ClaimList } from "./claim-list";
import type { InspectorProps } from "./inspected-things";

const InspectedThings = loadLater(() => import("./inspected-things").then((module) => module.InspectedThings));

/** What one is at, or the story's claims while that is nothing. They are many, so they come after what one did is drawn. */
export function CompareInspector(props: InspectorProps) {
  const { data, workspace, claims, place, go } = props;
  const mention = place.mention ? workspace.mentions.get(place.mention) : undefined;
  const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
  const mayComment = (mention ?? claim)?.abilities.link === true;
  useCommands({ "comment.write": mayComment ? focusComment : undefined });
  const isNothing = !mention && !claim;
  const isListed = useDeferredValue(isNothing);
  if (!isNothing) return <InspectedThings {...props} />;
  if (!isListed) return null;
  const numbered = claims.filter((one) => one.numbers[data.story.id] !== undefined);
  return <ClaimList claims={numbered} story={data.story.id} onSelect={(id) => go({ ...nowhere, claim: id })} />;
}

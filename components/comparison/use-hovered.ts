"use client";

import { useMemo, useState } from "react";
import { mentionsOf, type Workspace } from "@/lib/client/compare/workspace";

/** The claims under the pointer or caret, and the mentions that light up with them in every column. */
export interface Hovered {
  readonly claims: readonly string[];
  readonly mentions: readonly string[];
  hover(mentions: readonly string[]): void;
}

const none: readonly string[] = [];

export function useHovered(workspace: Workspace): Hovered {
  const [under, hover] = useState<readonly string[]>([]);
  return useMemo(() => {
    if (under.length === 0) return { claims: none, mentions: none, hover };
    const claims = under.flatMap((id) => workspace.mentions.get(id)?.links.map((link) => link.claim) ?? []);
    const linked = claims.flatMap((claim) => mentionsOf(workspace, claim).map((mention) => mention.id));
    return { claims: [...new Set(claims)], mentions: [...new Set([...under, ...linked])], hover };
  }, [under, workspace]);
}

"use client";

import { Button } from "@/components/ui/button";
import { loadLater } from "@/components/ui/load-later";
import { AsideSection } from "@/components/ui/page-frame";
import type { CompareOperation } from "@/lib/client/compare/operations";
import type { Workspace } from "@/lib/client/compare/workspace";

interface Props {
  readonly apart: readonly [string, string];
  readonly workspace: Workspace;
  readonly story: string;
  readonly run: (operation: CompareOperation) => void;
  readonly onDone: () => void;
  /** The claims are one by now. */
  readonly onMerged: (claim: string) => void;
}

const MergeApart = loadLater(() => import("./merge-apart").then((module) => module.MergeApart));

/** Two mentions that state different claims already: the claims may be merged, or either linked to the other's claim too. */
export function ApartNote({ apart, workspace, story, run, onDone, onMerged }: Props) {
  const [first, second] = apart.map((id) => workspace.mentions.get(id));
  const one = workspace.claims.get(first?.links[0]?.claim ?? "");
  const other = workspace.claims.get(second?.links[0]?.claim ?? "");
  if (!first || !second || !one || !other) return null;
  const linkAlso = (mention: string, claim: string) => {
    run({ kind: "link", mentions: [mention], claim: { id: claim } });
    onDone();
  };
  const name = (claim: typeof one) => `claim ${claim.numbers[story] ?? ""}`.trim();
  return (
    <AsideSection>
      <p>
        These two mentions belong to different claims: “{one.statement}” and “{other.statement}”.
      </p>
      <p>
        {one.abilities.merge && other.abilities.merge ? <MergeApart claims={[one, other]} onDone={onMerged} /> : null}{" "}
        <Button onClick={() => linkAlso(second.id, one.id)}>Link this one also to {name(one)}</Button>{" "}
        <Button onClick={() => linkAlso(first.id, other.id)}>Link the first also to {name(other)}</Button>{" "}
        <Button variant="quiet" onClick={onDone}>
          Leave both
        </Button>
      </p>
    </AsideSection>
  );
}

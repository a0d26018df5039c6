"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { CompareActions } from "./compare-actions";
import type { Place } from "./compare-place";

interface Props {
  readonly workspace: Workspace;
  readonly story: string;
  readonly place: Place;
  readonly actions: CompareActions;
  readonly canMark: boolean;
  readonly onStep: (by: 1 | -1) => void;
  readonly onShow: (mention: string) => void;
  readonly children: ReactNode;
}

/** The inspector; on a phone a sheet under the one article, with what one does most at the thumb. */
export function CompareSheet(props: Props) {
  const { workspace, story, place, actions, canMark, onStep, onShow, children } = props;
  const mention = place.mention ? workspace.mentions.get(place.mention) : undefined;
  const claim = place.claim ? workspace.claims.get(place.claim) : undefined;
  const number = claim?.numbers[story];
  const count = [...workspace.claims.values()].filter((one) => one.numbers[story] !== undefined).length;
  const label = claim ? `${number ?? "–"} · ${claim.statement}` : mention ? mention.quote : `Claims · ${count}`;
  const atClaim = (
    <>
      <Button onClick={() => onStep(-1)}>Previous</Button>
      <Button onClick={() => onStep(1)}>Next claim</Button>
      {mention && canMark ? <Button onClick={actions.openPicker}>Link to …</Button> : null}
    </>
  );
  const atMention = (
    <>
      <Button variant="primary" onClick={actions.openPicker}>
        Link to …
      </Button>
      <Button onClick={actions.newClaim}>New claim</Button>
      <Button onClick={actions.remove}>Delete</Button>
    </>
  );
  const own = claim ? atClaim : mention && canMark ? atMention : null;
  return (
    <Sheet
      label={label}
      at={place.mention ?? place.claim}
      actions={own}
      onOpened={() => (place.mention ? onShow(place.mention) : undefined)}
    >
      {children}
    </Sheet>
  );
}

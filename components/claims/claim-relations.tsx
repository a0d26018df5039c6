"use client";

import { useState } from "react";
import { Link } from "@/components/ui/link";
import { makeKey } from "@/lib/client/build-request";
import { send } from "@/lib/client/call";
import type { RelationAnswer } from "@/lib/contract/claims";
import { offerUndo } from "../projects/undo-offer";
import { useAttempt } from "../projects/use-attempt";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { SectionHead } from "../ui/section-head";
import { SelectField } from "../ui/select-field";
import styles from "./claim-page.module.css";
import { ClaimSearch } from "./claim-search";
import { endsOf, type RelationSide, readFrom, relationSides } from "./relation-sides";

interface Props {
  readonly project: string;
  readonly claim: string;
  readonly relations: readonly RelationAnswer[];
  readonly editable: boolean;
  /** Reads the relations again. */
  readonly onChanged: () => void;
  /** Whether the page hears of changes by itself. */
  readonly isLive?: boolean;
  /** Shows another claim in place; undefined where it has a page to go to. */
  readonly openerOf?: ((claim: string) => (() => void) | undefined) | undefined;
}

/** How the claim stands to others, in words; a reviewer may add, change and take away, and take that back. */
export function ClaimRelations({ project, claim, relations, editable, onChanged, isLive, openerOf }: Props) {
  const [adding, setAdding] = useState(false);
  const [side, setSide] = useState<RelationSide | undefined>(relationSides[0]);
  const { problem, attempt } = useAttempt();
  const run = (words: string, work: () => Promise<{ readonly event: string | null }>) =>
    attempt(async () => {
      const { event } = await work();
      offerUndo({ words, event, isLive });
      setAdding(false);
      onChanged();
    });
  const add = (other: string, picked: RelationSide) =>
    run("Claims related.", () => send("putRelation", { relation: makeKey(), body: endsOf(claim, other, picked) }));
  const change = ({ id, version }: RelationAnswer, other: string, picked: RelationSide) =>
    run("Relation changed.", () =>
      send("putRelation", { relation: id, body: endsOf(claim, other, picked) }, { version }),
    );
  const remove = ({ id, version }: RelationAnswer) =>
    run("Relation removed.", () => send("deleteRelation", { relation: id }, { version }));
  return (
    <>
      <SectionHead>Relations</SectionHead>
      {relations.length === 0 ? <p className={styles.muted}>To no other claim yet.</p> : null}
      <ul aria-label="Relations of the claim">
        {relations.map((relation) => {
          const { words, side: now, other } = readFrom(claim, relation);
          return (
            <li key={relation.id} className={styles.relation}>
              {editable ? (
                <SideField
                  label={`How this claim stands to “${other.statement}”`}
                  labelHidden
                  side={now}
                  onPick={(picked) => change(relation, other.id, picked)}
                />
              ) : (
                <span className={styles.muted}>{words}</span>
              )}
              <Other project={project} claim={other} onOpen={openerOf?.(other.id)} />
              {editable ? (
                <Button
                  variant="quiet"
                  aria-label={`Remove: ${words} “${other.statement}”`}
                  onClick={() => remove(relation)}
                >
                  Remove
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {problem ? <ProblemNote problem={problem} /> : null}
      {editable && !adding ? <Button onClick={() => setAdding(true)}>Add a relation</Button> : null}
      {adding ? (
        <div className={styles.form}>
          <SideField label="This claim" side={side} onPick={setSide} />
          <ClaimSearch
            project={project}
            label="Which claim"
            except={claim}
            onPick={(other) => side && add(other.id, side)}
          />
          <Button variant="quiet" onClick={() => setAdding(false)}>
            Cancel
          </Button>
        </div>
      ) : null}
    </>
  );
}

interface OtherProps {
  readonly project: string;
  readonly claim: RelationAnswer["to"];
  readonly onOpen: (() => void) | undefined;
}

function Other({ project, claim, onOpen }: OtherProps) {
  if (onOpen) {
    return (
      <Button variant="quiet" className={styles.opener} onClick={onOpen}>
        {claim.statement}
      </Button>
    );
  }
  return (
    <Link href={`/projects/${project}/claims/${claim.id}`} className={styles.serif}>
      {claim.statement}
    </Link>
  );
}

interface SideFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly side: RelationSide | undefined;
  readonly onPick: (side: RelationSide) => void;
}

function SideField({ label, labelHidden = false, side, onPick }: SideFieldProps) {
  return (
    <SelectField
      label={label}
      labelHidden={labelHidden}
      value={side?.words ?? ""}
      onChange={(event) => {
        const picked = relationSides.find(({ words }) => words === event.currentTarget.value);
        if (picked) onPick(picked);
      }}
    >
      {relationSides.map(({ words }) => (
        <option key={words}>{words}</option>
      ))}
    </SelectField>
  );
}

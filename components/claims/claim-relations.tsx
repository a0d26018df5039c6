"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { makeKey } from "@/lib/client/build-request";
import { CallError, call } from "@/lib/client/call";
import type { RelationAnswer } from "@/lib/contract/claims";
import type { Problem } from "@/lib/contract/problem";
import { relationKinds } from "@/lib/core/claims/stances";
import { Button } from "../ui/button";
import { ProblemNote } from "../ui/problem-note";
import { SectionHead } from "../ui/section-head";
import { SelectField } from "../ui/select-field";
import styles from "./claim-page.module.css";
import { ClaimSearch } from "./claim-search";
import { relationWords } from "./claim-words";

interface Props {
  readonly project: string;
  readonly claim: string;
  readonly relations: readonly RelationAnswer[];
  readonly editable: boolean;
}

/** How the claim stands to others, in words; a reviewer may add and take away. */
export function ClaimRelations({ project, claim, relations, editable }: Props) {
  const router = useRouter();
  const [adding, setAdding] = useState(false);
  const [kind, setKind] = useState<RelationAnswer["kind"]>("contradicts");
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = async (work: () => Promise<unknown>) => {
    setProblem(null);
    try {
      await work();
      setAdding(false);
      router.refresh();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setProblem(error.problem);
    }
  };
  return (
    <>
      <SectionHead>Relations</SectionHead>
      {relations.length === 0 ? <p className={styles.muted}>To no other claim yet.</p> : null}
      <ul>
        {relations.map((relation) => {
          const outward = relation.from.id === claim;
          const other = outward ? relation.to : relation.from;
          return (
            <li key={relation.id} className={styles.relation}>
              <span className={styles.muted}>{relationWords[relation.kind][outward ? "from" : "to"]}</span>
              <Link href={`/projects/${project}/claims/${other.id}`} prefetch={false} className={styles.serif}>
                {other.statement}
              </Link>
              {editable ? (
                <Button
                  variant="quiet"
                  aria-label={`Remove the relation to “${other.statement}”`}
                  onClick={() =>
                    void run(() => call("deleteRelation", { relation: relation.id }, { version: relation.version }))
                  }
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
          <SelectField
            label="This claim"
            value={kind}
            onChange={(event) => setKind(relationKinds.find((known) => known === event.target.value) ?? kind)}
          >
            {relationKinds.map((known) => (
              <option key={known} value={known}>
                {relationWords[known].from}
              </option>
            ))}
          </SelectField>
          <ClaimSearch
            project={project}
            label="Which claim"
            except={claim}
            onPick={(other) =>
              void run(() => call("putRelation", { relation: makeKey(), body: { from: claim, to: other.id, kind } }))
            }
          />
          <Button variant="quiet" onClick={() => setAdding(false)}>
            Cancel
          </Button>
        </div>
      ) : null}
    </>
  );
}

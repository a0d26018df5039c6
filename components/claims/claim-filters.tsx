"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";
import { claimFlagNames } from "@/lib/core/claims/claim-flags";
import { Button } from "../ui/button";
import { Chip } from "../ui/chip";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import styles from "./claim-database.module.css";
import { type ClaimView, claimListSorts, formatClaimView, isFiltered } from "./claim-view";
import { flagWords } from "./claim-words";

export interface FilterChoices {
  readonly stories: readonly { readonly id: string; readonly name: string }[];
  readonly outlets: readonly { readonly id: string; readonly name: string }[];
  readonly tags: readonly { readonly id: string; readonly name: string }[];
}

/** How long after the last key a search begins, in milliseconds. */
const pause = 300;

const sortWords: Readonly<Record<(typeof claimListSorts)[number], string>> = {
  created: "Newest",
  updated: "Last changed",
  statement: "Statement",
  mentions: "Most mentions",
};

/** Search, filters and order of the claim database; the address follows. */
export function ClaimFilters({ view, choices }: { view: ClaimView; choices: FilterChoices }) {
  const router = useRouter();
  const [pending, start] = useTransition();
  const [typed, setTyped] = useState(view.q);
  const asked = useRef(view.q);
  const go = (change: Partial<ClaimView>) => {
    const next = { ...view, q: typed.trim(), pages: [], ...change };
    asked.current = next.q;
    start(() => router.replace(formatClaimView(next), { scroll: false }));
  };
  const latest = useRef(go);
  useEffect(() => {
    latest.current = go;
  });
  useEffect(() => {
    if (typed.trim() === asked.current) return;
    const timer = setTimeout(() => latest.current({}), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const clear = () => {
    setTyped("");
    go({ q: "", story: "", outlet: "", tag: "", flag: "" });
  };
  return (
    <search className={styles.filters}>
      <div className={styles.fields}>
        <TextField
          label="Search statements and quotes"
          type="search"
          maxLength={500}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") go({});
          }}
        />
        <Choice label="Story" any="All stories" value={view.story} of={choices.stories} go={(story) => go({ story })} />
        <Choice
          label="Outlet"
          any="All outlets"
          value={view.outlet}
          of={choices.outlets}
          go={(outlet) => go({ outlet })}
        />
        <Choice label="Tag" any="All tags" value={view.tag} of={choices.tags} go={(tag) => go({ tag })} />
        <SelectField
          label="Order"
          value={view.sort}
          onChange={(event) => go({ sort: claimListSorts.find((sort) => sort === event.target.value) ?? "created" })}
        >
          {claimListSorts.map((sort) => (
            <option key={sort} value={sort}>
              {sortWords[sort]}
            </option>
          ))}
        </SelectField>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div role="group" aria-label="Flags" className={styles.chips}>
        {claimFlagNames.map((flag) => (
          <Chip key={flag} pressed={view.flag === flag} onClick={() => go({ flag: view.flag === flag ? "" : flag })}>
            {flagWords[flag]}
          </Chip>
        ))}
        {isFiltered(view) ? (
          <Button variant="quiet" onClick={clear}>
            Clear filters
          </Button>
        ) : null}
        <span role="status" className={styles.muted}>
          {pending ? "Loading …" : ""}
        </span>
      </div>
    </search>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly any: string;
  readonly value: string;
  readonly of: readonly { readonly id: string; readonly name: string }[];
  readonly go: (id: string) => void;
}

function Choice({ label, any, value, of, go }: ChoiceProps) {
  return (
    <SelectField label={label} value={value} onChange={(event) => go(event.target.value)}>
      <option value="">{any}</option>
      {of.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}

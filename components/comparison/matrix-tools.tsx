"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useTransition } from "react";
import { buildAddress } from "@/lib/client/build-request";
import { routes } from "@/lib/client/routes";
import type { MatrixAnswer, matrixSorts } from "@/lib/contract/comparison";
import { flagWords } from "../claims/claim-words";
import { Chip } from "../ui/chip";
import { Dot } from "../ui/dot";
import { Menu, MenuChoice, MenuGroup } from "../ui/menu";
import styles from "./matrix.module.css";
import { formatMatrixView, type MatrixView } from "./matrix-view";

interface Props {
  readonly story: string;
  readonly view: MatrixView;
  readonly totals: MatrixAnswer["totals"];
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly colour: string }[];
}

const sortWords: Readonly<Record<(typeof matrixSorts)[number], string>> = {
  number: "Number",
  statement: "Statement",
  outlets: "Most outlets",
};

const sorts = ["number", "statement", "outlets"] as const;
const flags = ["contradicted", "single-outlet", "proposed"] as const;

/** Filters, sorting, columns and export of the matrix. */
export function MatrixTools({ story, view, totals, outlets }: Props) {
  const router = useRouter();
  const [pending, start] = useTransition();
  // A page of another view would begin in the middle of this one.
  const go = (change: Partial<MatrixView>) =>
    start(() => router.replace(formatMatrixView({ ...view, cursor: null, ...change }) || "?", { scroll: false }));
  const toggle = (id: string) =>
    go({
      hidden: view.hidden.includes(id) ? view.hidden.filter((other) => other !== id) : [...view.hidden, id],
      cursor: view.cursor,
    });
  const address = buildAddress(routes.exportMatrix[1], {
    story,
    status: view.proposed ? "all" : "accepted",
    sort: view.sort,
    flag: view.flag ?? undefined,
    hide: view.hidden.length > 0 ? view.hidden.join(",") : undefined,
  });
  return (
    <section aria-label="View of the matrix" className={styles.tools}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the fields of a form. */}
      <div role="group" aria-label="Claims shown" className={styles.chips}>
        <Chip pressed={view.flag === null} count={totals.claims} onClick={() => go({ flag: null })}>
          All
        </Chip>
        {flags.map((flag) => (
          <Chip
            key={flag}
            pressed={view.flag === flag}
            count={totals[flag]}
            onClick={() => go({ flag: view.flag === flag ? null : flag })}
          >
            {flagWords[flag]}
          </Chip>
        ))}
      </div>
      <span role="status" className={styles.pending}>
        {pending ? "Loading …" : ""}
      </span>
      <div className={styles.actions}>
        <Chip pressed={view.proposed} onClick={() => go({ proposed: !view.proposed })}>
          Show proposed
        </Chip>
        <Menu label={<MenuWords>Sort: {sortWords[view.sort].toLowerCase()}</MenuWords>}>
          <MenuGroup label="Sort claims by">
            {sorts.map((sort) => (
              <MenuChoice key={sort} checked={view.sort === sort} onClick={() => go({ sort })}>
                {sortWords[sort]}
              </MenuChoice>
            ))}
          </MenuGroup>
        </Menu>
        <Menu label={<MenuWords>Columns{view.hidden.length > 0 ? `, ${view.hidden.length} hidden` : ""}</MenuWords>}>
          {outlets.map((outlet) => (
            <button
              key={outlet.id}
              type="button"
              role="menuitemcheckbox"
              aria-checked={!view.hidden.includes(outlet.id)}
              tabIndex={-1}
              className={styles.column}
              onClick={() => toggle(outlet.id)}
            >
              <span aria-hidden="true" className={styles.tick} />
              <Dot colour={outlet.colour} />
              {outlet.name}
            </button>
          ))}
        </Menu>
        <a href={address} download className={styles.export}>
          Export view
        </a>
      </div>
    </section>
  );
}

function MenuWords({ children }: { children: ReactNode }) {
  return (
    <>
      {children} <span aria-hidden="true">▾</span>
    </>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { buildAddress } from "@/lib/client/build-request";
import { furtherRoutes } from "@/lib/client/further-routes";
import type { MatrixAnswer, matrixSorts } from "@/lib/contract/comparison";
import { Chip } from "../ui/chip";
import { Dot } from "../ui/dot";
import { Menu, MenuCheck, MenuChoice, MenuGroup } from "../ui/menu";
import styles from "./matrix-tools.module.css";
import { formatMatrixView, type MatrixView } from "./matrix-view";
import { rowFlagLooks } from "./row-flags";

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
const flags = ["contradicted", "single-outlet", "one-origin", "proposed", "absence-confirmed"] as const;
const findings = [
  ...["figure-differs", "attribution-differs", "updated", "scope-differs", "date-differs", "place-differs"],
  ...["name-differs", "polarity-differs", "certainty-differs", "wording-differs", "figures-compatible"],
] as const;

/** What is not counted has no number. */
function countOf(count: number | null) {
  return count === null ? {} : { count };
}

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
  const address = buildAddress(furtherRoutes.exportMatrix[1], {
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
            {...countOf(totals[flag])}
            onClick={() => go({ flag: view.flag === flag ? null : flag })}
          >
            {rowFlagLooks[flag].words}
          </Chip>
        ))}
        <Chip pressed={view.proposed} onClick={() => go({ proposed: !view.proposed })}>
          Show proposed
        </Chip>
      </div>
      <span role="status" className={styles.pending}>
        {pending ? "Loading …" : ""}
      </span>
      <div className={styles.actions}>
        <FindingMenu flag={view.flag} choose={(flag) => go({ flag })} />
        <Menu label={<Roomy words="Sort" more={`: ${sortWords[view.sort].toLowerCase()}`} />}>
          <MenuGroup label="Sort claims by">
            {sorts.map((sort) => (
              <MenuChoice key={sort} checked={view.sort === sort} onClick={() => go({ sort })}>
                {sortWords[sort]}
              </MenuChoice>
            ))}
          </MenuGroup>
        </Menu>
        <Menu label={view.hidden.length > 0 ? `Columns, ${view.hidden.length} hidden` : "Columns"}>
          {outlets.map((outlet) => (
            <MenuCheck key={outlet.id} checked={!view.hidden.includes(outlet.id)} onClick={() => toggle(outlet.id)}>
              <Dot colour={outlet.colour} />
              {outlet.name}
            </MenuCheck>
          ))}
        </Menu>
        <a href={address} download className={styles.export}>
          <Roomy words="Export" more=" view" />
        </a>
      </div>
    </section>
  );
}

/** Words of a button, and those that only a window with room for them shows. */
function Roomy({ words, more }: { words: string; more: string }) {
  return (
    <span>
      {words}
      <span className={styles.roomy}>{more}</span>
    </span>
  );
}

/** The claims in which a chosen thing differs; what is chosen stands on the button. */
function FindingMenu({ flag, choose }: { flag: MatrixView["flag"]; choose: (flag: MatrixView["flag"]) => void }) {
  const chosen = findings.find((one) => one === flag);
  return (
    <Menu label={chosen ? rowFlagLooks[chosen].words : "Differences"}>
      <MenuGroup label="Claims shown">
        <MenuChoice checked={chosen === undefined} onClick={() => choose(null)}>
          All
        </MenuChoice>
        {findings.map((one) => (
          <MenuChoice key={one} checked={chosen === one} onClick={() => choose(one)}>
            {rowFlagLooks[one].words}
          </MenuChoice>
        ))}
      </MenuGroup>
    </Menu>
  );
}

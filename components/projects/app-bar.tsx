import type { ReactNode } from "react";
import { KeyHelp } from "../keys/key-help";
import { SearchButton } from "../search/search-button";
import { Bar, type Crumb } from "../ui/bar";
import type { TabLink } from "../ui/tab-links";
import { AccountMenu } from "./account-menu";

interface Tabs {
  readonly label: string;
  readonly links: readonly TabLink[];
}

interface Props {
  readonly person: { readonly id: string; readonly name: string; readonly email: string };
  readonly crumbs: readonly Crumb[];
  readonly tabs?: Tabs;
  /** Pages that have no tab here and are still found by search. */
  readonly further?: Tabs;
  /** What waits for the person, before the menu. */
  readonly news?: ReactNode;
}

/** The bar with search and the person's menu at its end. */
export function AppBar({ person, crumbs, tabs, further, news }: Props) {
  const pages = [tabs, further].flatMap((group) =>
    (group?.links ?? []).map(({ href, label }) => ({ href, label: `${group?.label}: ${label}` })),
  );
  return (
    <>
      <Bar crumbs={crumbs} {...(tabs ? { tabs } : {})}>
        {news}
        <SearchButton person={person.id} pages={pages} />
        <AccountMenu person={{ name: person.name, email: person.email }} />
      </Bar>
      <KeyHelp />
    </>
  );
}

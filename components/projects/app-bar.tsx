import { KeyHelp } from "../keys/key-help";
import { Bar, type Crumb } from "../ui/bar";
import type { TabLink } from "../ui/tab-links";
import { AccountMenu } from "./account-menu";

interface Props {
  readonly person: { readonly name: string; readonly email: string };
  readonly crumbs: readonly Crumb[];
  readonly tabs?: { readonly label: string; readonly links: readonly TabLink[] };
}

/** The bar with the person's menu at its end. */
export function AppBar({ person, crumbs, tabs }: Props) {
  return (
    <>
      <Bar crumbs={crumbs} {...(tabs ? { tabs } : {})}>
        <AccountMenu person={{ name: person.name, email: person.email }} />
      </Bar>
      <KeyHelp />
    </>
  );
}

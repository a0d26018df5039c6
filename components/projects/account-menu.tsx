"use client";

import { loadAhead } from "@/lib/client/load-ahead";
import { Avatar } from "../ui/avatar";
import { loadLater } from "../ui/load-later";
import { Menu, MenuItem, MenuLink } from "../ui/menu";
import styles from "./account-menu.module.css";

const loadSignOut = loadAhead(async () => (await import("@/lib/client/sign-in")).signOut);
const LookChoices = loadLater(() => import("./look-choices").then((module) => module.LookChoices));

/** The person's menu: the account, the look of the pages, and the way out. */
export function AccountMenu({ person }: { person: { readonly name: string; readonly email: string } }) {
  return (
    <Menu label={<Avatar name={person.name} />} name={`Your menu, ${person.name}`} buttonClass={styles.button}>
      <div role="presentation" className={styles.person}>
        <b>{person.name}</b>
        <span>{person.email}</span>
      </div>
      <MenuLink href="/projects">Projects</MenuLink>
      <MenuLink href="/account">Account</MenuLink>
      <LookChoices />
      <MenuItem onClick={() => void leave()}>Sign out</MenuItem>
    </Menu>
  );
}

/** A whole new page, so that nothing of the person stays in this one's memory; where signing out fails, it says so itself. */
async function leave(): Promise<void> {
  await loadSignOut()
    .then((signOut) => signOut())
    .catch(() => undefined);
  location.assign("/sign-in");
}

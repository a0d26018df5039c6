"use client";

import { signOut } from "@/lib/client/sign-in";
import { type Theme, themes } from "@/lib/core/people/appearance";
import { usePreferences } from "../people/preferences";
import { Avatar } from "../ui/avatar";
import { Menu, MenuChoice, MenuGroup, MenuItem, MenuLink } from "../ui/menu";
import styles from "./account-menu.module.css";

const words: Readonly<Record<Theme, string>> = { system: "As the system", light: "Light", dark: "Dark" };

/** The person's menu: the account, the theme, and the way out. */
export function AccountMenu({ person }: { person: { readonly name: string; readonly email: string } }) {
  return (
    <Menu label={<Avatar name={person.name} />} name={`Your menu, ${person.name}`} buttonClass={styles.button}>
      <div role="presentation" className={styles.person}>
        <b>{person.name}</b>
        <span>{person.email}</span>
      </div>
      <MenuLink href="/projects">Projects</MenuLink>
      <MenuLink href="/account">Account</MenuLink>
      <ThemeChoices />
      <MenuItem onClick={() => void leave()}>Sign out</MenuItem>
    </Menu>
  );
}

/** A whole new page, so that nothing of the person stays in this one's memory; where signing out fails, it says so itself. */
async function leave(): Promise<void> {
  await signOut().catch(() => undefined);
  location.assign("/sign-in");
}

function ThemeChoices() {
  const { preferences, change } = usePreferences();
  return (
    <MenuGroup label="Theme">
      {themes.map((theme) => (
        <MenuChoice key={theme} checked={theme === preferences.theme} onClick={() => change({ theme })}>
          {words[theme]}
        </MenuChoice>
      ))}
    </MenuGroup>
  );
}

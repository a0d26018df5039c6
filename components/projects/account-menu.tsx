"use client";

import { signOut } from "@/lib/client/sign-in";
import { themes } from "@/lib/core/people/appearance";
import { themeWords } from "../people/looks-form";
import { usePreferences } from "../people/preferences";
import { Avatar } from "../ui/avatar";
import { Menu, MenuChoice, MenuGroup, MenuItem, MenuLink } from "../ui/menu";
import styles from "./account-menu.module.css";

const sizes = [
  { textSize: 15, words: "Small" },
  { textSize: 16.5, words: "Normal" },
  { textSize: 18, words: "Large" },
  { textSize: 20, words: "Larger" },
];

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
      <LookChoices />
      <HintsAgain />
      <MenuItem onClick={() => void leave()}>Sign out</MenuItem>
    </Menu>
  );
}

/** A whole new page, so that nothing of the person stays in this one's memory; where signing out fails, it says so itself. */
async function leave(): Promise<void> {
  await signOut().catch(() => undefined);
  location.assign("/sign-in");
}

function LookChoices() {
  const { preferences, change } = usePreferences();
  return (
    <>
      <MenuGroup label="Theme">
        {themes.map((theme) => (
          <MenuChoice key={theme} checked={theme === preferences.theme} onClick={() => change({ theme })}>
            {themeWords[theme]}
          </MenuChoice>
        ))}
      </MenuGroup>
      <MenuGroup label="Article text">
        {sizes.map(({ textSize, words }) => (
          <MenuChoice key={textSize} checked={textSize === preferences.textSize} onClick={() => change({ textSize })}>
            {words}
          </MenuChoice>
        ))}
      </MenuGroup>
    </>
  );
}

function HintsAgain() {
  const { preferences, change } = usePreferences();
  if (preferences.hintsDone.length === 0) return null;
  return <MenuItem onClick={() => change({ hintsDone: [] })}>Show hints and first steps again</MenuItem>;
}

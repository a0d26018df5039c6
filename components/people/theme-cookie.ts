import { type Theme, themes } from "@/lib/core/people/appearance";

/**
 * The cookie that holds the theme last chosen in this browser, for the pages of nobody signed in. Its name must not begin
 * with that of the session's cookie: next-auth takes every cookie that does for a part of the session.
 */
export const themeCookie = "theme-variorum";

/** The theme a cookie names; anything unknown is the system's. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

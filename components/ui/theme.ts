/**
 * The cookie that holds the chosen theme; the server reads it, so that the first paint is right. Its name must not begin with
 * that of the session's cookie: next-auth takes every cookie that does for a part of the session.
 */
export const themeCookie = "theme-variorum";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The theme a cookie names; anything unknown is the system's. */
export function parseTheme(value: string | undefined): Theme {
  return themes.find((theme) => theme === value) ?? "system";
}

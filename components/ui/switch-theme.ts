import { type Theme, themeCookie } from "./theme";

const year = 60 * 60 * 24 * 365;

/** Shows the page in `theme` at once and remembers the choice in this browser for a year. */
export function switchTheme(theme: Theme): void {
  const { documentElement } = document;
  if (theme === "system") documentElement.removeAttribute("data-theme");
  else documentElement.setAttribute("data-theme", theme);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http and in older browsers.
  document.cookie = `${themeCookie}=${theme}; Path=/; Max-Age=${year}; SameSite=Lax`;
}

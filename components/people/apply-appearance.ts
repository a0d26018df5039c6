import { type Appearance, appearanceAttributes } from "./appearance";
import { themeCookie } from "./theme-cookie";

const year = 60 * 60 * 24 * 365;

/** Draws the page so at once, and keeps the theme in this browser for a year, for the pages of nobody signed in. */
export function applyAppearance(appearance: Appearance): void {
  const { documentElement } = document;
  const { style, ...attributes } = appearanceAttributes(appearance);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) documentElement.removeAttribute(name);
    else documentElement.setAttribute(name, value);
  }
  documentElement.style.setProperty("--text-size", style["--text-size"]);
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing on plain http and in older browsers.
  document.cookie = `${themeCookie}=${appearance.theme}; Path=/; Max-Age=${year}; SameSite=Lax`;
}

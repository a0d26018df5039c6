import { expect, type Page } from "@playwright/test";
import { findFaults } from "./axe";

const themes = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced", media: { colorScheme: "light", forcedColors: "active" } },
] as const;

/** The rules that a theme can change: the themes differ in colours alone. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page as it stands: by all its rules in light, by those of colour in dark and in forced colours. */
export async function violationsOf(page: Page): Promise<string[]> {
  // A page that streams says its title a moment after its text.
  await expect(page).toHaveTitle(/./);
  const found: string[] = [];
  for (const { name, media } of themes) {
    // A colour on its way from one theme to the other is in neither.
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    const faults = await findFaults(page, name === "light" ? {} : { runOnly: rulesOfColour });
    found.push(...faults.map((fault) => `${name} ${fault}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  return found;
}

/** Fails on any violation that axe finds in any theme on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await violationsOf(page)).toEqual([]);
}

/** Whether the page must be scrolled sideways at this width in CSS pixels, and the words that it cuts off. */
export async function lossesAt(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 640 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const cut = await page.evaluate(cutWords);
  return [...(over > 0 ? [`${over} px wider than ${width}`] : []), ...cut.map((one) => `cut at ${width}: ${one}`)];
}

/** Words that a control or heading hides; what ends in an ellipsis says so itself. */
function cutWords(): string[] {
  const isCut = (element: Element) => {
    const { overflowX, overflowY, textOverflow, clipPath } = getComputedStyle(element);
    if (textOverflow === "ellipsis" || clipPath !== "none" || element.clientWidth === 0) return false;
    const tooWide = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
    return tooWide || (overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1);
  };
  const all = [...document.querySelectorAll("button, a, h1, h2, h3, label, th, legend, summary")];
  return all.filter(isCut).map((element) => element.outerHTML.slice(0, 120));
}

/** Spaces text as WCAG 1.4.12 lets a person do. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** What lies under something else, such as a bar that stays in place, while it has the focus. */
export async function coveredFocus(page: Page): Promise<string[]> {
  return (await page.evaluate(hiddenFocus)).map((one) => `covered: ${one}`);
}

function hiddenFocus(): string[] {
  const all = document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea, [tabindex='0']");
  const isHidden = (element: HTMLElement) => {
    if (!element.checkVisibility({ visibilityProperty: true })) return false;
    element.focus();
    if (document.activeElement !== element) return false;
    const box = element.getClientRects()[0];
    if (!box || box.width < 2) return false;
    const left = Math.max(0, box.left);
    const top = Math.max(0, box.top);
    const x = (left + Math.min(innerWidth, box.right)) / 2;
    const y = (top + Math.min(innerHeight, box.bottom)) / 2;
    const seen = document.elementFromPoint(x, y);
    return !seen || !(element.contains(seen) || seen.contains(element) || seen.closest("label")?.contains(element));
  };
  return [...all].filter(isHidden).map((element) => element.outerHTML.slice(0, 120));
}

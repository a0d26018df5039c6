import { test as base, expect, type Page } from "@playwright/test";
import { type Api, apiWith } from "./api";
import { addPerson, type Press, signIn } from "./people";
import { Reader } from "./reader";

interface Fixtures {
  /** A signed-in person; the page is theirs. */
  readonly person: Press;
  readonly api: Api;
  readonly reader: Reader;
}

/** Every console error, page error and CSP violation of a page, to be empty at the end of each test. */
export function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => problems.push(`page: ${error.message}`));
  return problems;
}

export const test = base.extend<Fixtures & { quiet: string[] }>({
  quiet: [
    async ({ page }, use) => {
      const problems = watch(page);
      await use(problems);
      expect(problems, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
  person: async ({ context }, use) => {
    const person = await addPerson("Ana Moreau");
    await signIn(context, person);
    await use(person);
  },
  api: async ({ person }, use) => use(apiWith(person.token)),
  reader: async ({ page }, use) => use(new Reader(page)),
});

export { expect };

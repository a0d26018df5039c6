import { readdirSync, readFileSync } from "node:fs";
import { html } from "@/lib/core/imports/readers/html";

const folder = new URL("./pages/", import.meta.url);

/** A page as saved, and the words of its article without the headline. */
export type SavedPage = { name: string; source: string; expected: string };

/** The pages of this folder, in the order of their names; each has its expected text beside it. */
export function savedPages(): SavedPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".html".length);
      const read = (ending: string) => readFileSync(new URL(`${name}.${ending}`, folder), "utf8");
      return { name, source: read("html"), expected: read("txt") };
    });
}

/** The text that our reader finds, without the headline: other readers give it apart too. */
export function bodyOf(source: string): string {
  const article = html.read({ text: source });
  if ("problem" in article) return "";
  const [first] = article.blocks;
  return first?.type === "heading" && first.level === 1 ? article.text.slice(first.end) : article.text;
}

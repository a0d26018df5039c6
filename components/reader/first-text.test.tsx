import { DOMSerializer } from "@tiptap/pm/model";
import fc from "fast-check";
import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { articles } from "./article.fixture";
import { articleSchema } from "./article-schema";
import { toDocument } from "./document";
import { firstScreens } from "./drawn-window";
import { FirstText } from "./first-text";

/** Each character with the elements around it: neighbours of one kind may share an element or not, it looks the same. */
function looks(root: Element): string[] {
  return [...root.childNodes].flatMap((child) => {
    if (child.nodeType === child.TEXT_NODE) return [...(child.textContent ?? "")];
    const element = [...root.children].find((one) => one === child);
    if (element === undefined) return [];
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    return looks(element).map((inner) => [element.tagName, ...attributes, inner].join(" "));
  });
}

function elementOf(html: string): Element {
  const { document } = parseHTML(`<main>${html}</main>`);
  return document.querySelector("main") ?? document.createElement("main");
}

it("draws what the column will draw", () => {
  fc.assert(
    fc.property(articles, ({ text, blocks }) => {
      const shown = elementOf(
        renderToStaticMarkup(<FirstText article={{ title: "", language: null, text, blocks }} />),
      );
      const first = firstScreens(blocks, { width: 460, height: 800 }).flatMap((index) => blocks[index] ?? []);
      const { content } = articleSchema.nodeFromJSON(toDocument(text, first));
      const column = elementOf("");
      column.append(
        DOMSerializer.fromSchema(articleSchema).serializeFragment(content, { document: column.ownerDocument }),
      );
      const host = shown.querySelector("div");
      expect(host && looks(host)).toEqual(looks(column));
    }),
  );
});

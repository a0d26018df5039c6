import { readdirSync } from "node:fs";
import { join } from "node:path";
import { sharedDir } from "./shared-dir";

/** The files that the journeys import: five real articles where the outside material is there, else the sample project's own. */
export function sources(): { readonly files: string[]; readonly real: boolean } {
  const shared = sharedDir();
  const folder = shared ? join(shared, "seeds") : "prisma/sample/articles";
  const files = readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
  return { files, real: shared !== null };
}

/** Up to `count` short passages of an article, each on words that stand in it once, one a paragraph. */
export function passagesOf(
  article: { text: string; blocks: { type: string; start: number; end: number }[] },
  count: number,
) {
  const passages: string[] = [];
  for (const { type, start, end } of article.blocks) {
    const words = /^(?:\S+ ){1}((?:\S+ ){3}\S+)/.exec(article.text.slice(start, end))?.[1];
    const isUnique = words !== undefined && article.text.split(words).length === 2;
    if (type === "paragraph" && end - start > 80 && isUnique) passages.push(words);
    if (passages.length === count) break;
  }
  return passages;
}

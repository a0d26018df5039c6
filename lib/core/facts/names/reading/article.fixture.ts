import type { ReadArticle } from "@/lib/core/facts/extractor";
import type { Block } from "@/lib/core/text/blocks";

/** An article of paragraphs, each given as a line; a line that starts with "# " is a heading. */
export function articleOf(...lines: readonly string[]): ReadArticle {
  let at = 0;
  const bare = lines.map((line) => line.replace(/^# /, ""));
  const blocks = lines.map((line, index): Block => {
    const start = at;
    at += (bare[index] ?? "").length + 1;
    const type = line.startsWith("# ") ? "heading" : "paragraph";
    return { type, ...(type === "heading" ? { level: 1 } : {}), start, end: at - 1, marks: [] };
  });
  return { text: bare.join("\n"), blocks, language: "en", publishedAt: null };
}

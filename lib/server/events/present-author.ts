import { type Author, author } from "@/lib/contract/fields";

/** Who wrote a row: the person of this installation, or, for an imported row, the author it came with. */
export function presentAuthor(row: { author: Author; sourceAuthor: unknown }): Author {
  const source = author.safeParse(row.sourceAuthor);
  return source.success ? source.data : { id: row.author.id, name: row.author.name };
}

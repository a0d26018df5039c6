import { noteText } from "@/lib/core/mentions/note-text";
import { formatCsvRow } from "@/lib/core/text/csv-row";
import { formatCanonicalJson } from "../canonical-json";
import type { Format, FormatContext } from "../format";
import { noteDocument } from "../note-document";
import { joinPassages, type Passage, type PassageLink } from "../passages";
import type { SetRecord } from "../set";

type Cell = string | number | null;
type Column = readonly [name: string, cell: (passage: Passage, link: PassageLink | null) => Cell];

const firstStart = ({ mention }: Passage) => mention.segments[0]?.start ?? 0;
const lastEnd = ({ mention }: Passage) => mention.segments.at(-1)?.end ?? 0;

/** What people read comes first, then places and ids for programs. Names and order never change; new columns go last. */
const columns: readonly Column[] = [
  ["story", ({ story }) => story.title],
  ["outlet", ({ outlet }) => outlet?.name ?? null],
  ["article", ({ article }) => article.title],
  ["published_at", ({ article }) => article.publishedAt],
  ["quote", ({ mention }) => mention.quote],
  ["tags", ({ tags }) => tags.map((tag) => tag.name).join("; ")],
  ["attributes", ({ mention }) => formatAttributes(mention.attributes)],
  ["claim_number", (_, link) => link?.number ?? null],
  ["claim", (_, link) => link?.statement ?? null],
  ["stance", (_, link) => link?.link.stance ?? null],
  ["status", (_, link) => link?.link.status ?? null],
  ["note", ({ mention }) => (mention.note === null ? null : noteText(noteDocument(mention.note.doc)))],
  ["mention_author", ({ mention }) => mention.author.name],
  ["mention_created_at", ({ mention }) => mention.createdAt],
  ["link_author", (_, link) => link?.link.author.name ?? null],
  ["link_created_at", (_, link) => link?.link.createdAt ?? null],
  ["byline", ({ article }) => article.byline],
  ["language", ({ article }) => article.language],
  ["url", ({ article }) => article.url],
  ["revision", ({ revision }) => revision.number],
  ["start_utf16", firstStart],
  ["end_utf16", lastEnd],
  ["start_code_point", (passage) => passage.offsets.toCodePoint(firstStart(passage))],
  ["end_code_point", (passage) => passage.offsets.toCodePoint(lastEnd(passage))],
  ["segments_utf16", ({ mention }) => formatCanonicalJson(mention.segments.map(({ start, end }) => [start, end]))],
  ["text_sha256", ({ revision }) => revision.textHash],
  ["story_id", ({ story }) => story.id],
  ["outlet_id", ({ outlet }) => outlet?.id ?? null],
  ["article_id", ({ article }) => article.id],
  ["mention_id", ({ mention }) => mention.id],
  ["claim_id", (_, link) => link?.link.claim ?? null],
  ["modified_at", ({ article }) => article.modifiedAt ?? null],
  ["section", ({ article }) => article.section ?? null],
];

function formatAttributes(attributes: Readonly<Record<string, string>>): string {
  const names = Object.keys(attributes).sort();
  return names.map((name) => `${name}: ${attributes[name]}`).join("; ");
}

async function* format(records: AsyncIterable<SetRecord>, { limit }: FormatContext): AsyncGenerator<string> {
  // Without the mark, spreadsheet programs read UTF-8 as the system's old encoding.
  yield `\uFEFF${formatCsvRow(columns.map(([name]) => name))}`;
  let written = 0;
  for await (const passage of joinPassages(records)) {
    for (const link of passage.links.length === 0 ? [null] : passage.links) {
      if (written === limit) return;
      yield formatCsvRow(columns.map(([, cell]) => cell(passage, link)));
      written += 1;
    }
  }
}

/** A table for spreadsheets: one row a mention and link, or a mention alone where it has no link. */
export const csv: Format = {
  id: "csv",
  name: "CSV",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  carries: [
    "one row for each mention and claim it is linked to",
    "quotes with their place in UTF-16 code units and in code points",
    "tags, attributes, notes, stances, and who wrote them when",
  ],
  loses: [
    "the texts of the articles and their sources",
    "claims without a mention, relations, notes on claims",
    "comments",
    "corrections of facts, aliases, absences, and what was decided of suggestions and discrepancies",
    "how notes were laid out",
    "exact text where it begins like a formula: it gets an apostrophe in front",
  ],
  format,
};

import { formatCanonicalJson } from "../canonical-json";
import type { Format, FormatContext, ParsedLine } from "../format";
import { readRecord } from "../read-record";
import type { SetRecord } from "../set";

const header = { kind: "set", format: 1, offsets: "UTF-16 code units, half-open" } as const;

async function* format(records: AsyncIterable<SetRecord>, { limit }: FormatContext): AsyncGenerator<string> {
  yield `${formatCanonicalJson(header)}\n`;
  let written = 0;
  for await (const record of records) {
    yield `${formatCanonicalJson(record)}\n`;
    written += 1;
    if (written === limit) return;
  }
}

async function* parse(lines: AsyncIterable<string>): AsyncGenerator<ParsedLine> {
  let line = 0;
  let headed = false;
  for await (const raw of lines) {
    line += 1;
    const content = line === 1 ? raw.replace(/^\uFEFF/, "") : raw;
    if (content.trim() === "") continue;
    if (headed) {
      yield parseLine(content, line);
    } else {
      headed = true;
      const problem = headerProblem(content);
      if (problem !== null) yield { line, problem };
    }
  }
  if (!headed) yield { line: 1, problem: "The file is empty." };
}

function parseJson(content: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(content) };
  } catch {
    return null;
  }
}

function parseLine(content: string, line: number): ParsedLine {
  const json = parseJson(content);
  if (json === null) return { line, problem: "This is not JSON." };
  const read = readRecord(json.value);
  return "value" in read ? { line, record: read.value } : { line, problem: read.problem };
}

function headerProblem(content: string): string | null {
  const value = parseJson(content)?.value;
  if (typeof value !== "object" || value === null || !("kind" in value) || value.kind !== header.kind) {
    return `This is not the start of an exported set; its first line would be ${formatCanonicalJson(header)}.`;
  }
  if (!("format" in value) || value.format !== header.format)
    return "The set is in a form that is newer than this program.";
  return null;
}

/** The whole set, exactly, one JSON object a line; the form in which it can be read back. */
export const jsonl = {
  id: "jsonl",
  name: "JSON lines",
  mediaType: "application/jsonl",
  extension: "jsonl",
  carries: [
    "the whole set, exactly, so that it can be read back",
    "outlets, codebook, stories, claims with numbers, relations",
    "articles with every revision and the raw sources byte for byte",
    "mentions, links, notes, and who wrote them when",
    "corrections of facts, aliases, absences, and what was decided of suggestions and discrepancies",
  ],
  loses: [
    "members and their e-mail addresses",
    "the history of changes",
    "what the program reads and finds, which is computed anew",
    "comments",
    "who put a tag on a mention",
  ],
  format,
  parse,
} satisfies Format;

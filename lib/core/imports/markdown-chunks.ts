/** A piece of a Markdown source that can be read by itself. `plain` has no markup at all; `code` is its own text. */
export type MarkdownChunk = { kind: "markup" | "plain" | "code"; source: string };

const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const RAW_HTML = /^ {0,3}<(?:(script|pre|style|textarea)\b|!--)/i;
const LIST_START = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/;
const INDENTED = /^(?: {2,}|\t)/;
// A chunk without any of these is a paragraph and nothing else.
const MARKUP = /[*_`[\]<\\~]|&[#\w]|^[ \t]*(?:#|>|=+[ \t]*$|[-+][ \t-]|-+[ \t]*$|\d{1,9}[.)])|^(?: {4}|\t)/m;
// CommonMark takes any `[Photo]: Reuters` for a definition and shows nothing of it; only an address makes one here.
const DEFINITION =
  /^ {0,3}\[([^\]\n]{1,200})\]:[ \t]*(?:<|https?:|mailto:|[/#.]|www\.)[^\s]*(?:[ \t]+["'(].{0,500})?[ \t]*$/i;
const LIKE_DEFINITION = /^( {0,3})(?=\[[^\]\n]{1,200}\]:)/;
const MERGED = 4096;

/**
 * Cuts a Markdown source at blank lines, so that the time to read it grows with its length and not with its square.
 * Lists, fenced code and raw HTML stay whole (lists up to 4 KB); a chunk that uses a link definition from elsewhere
 * gets a copy.
 */
export function markdownChunks(raw: string): MarkdownChunk[] {
  const lines = raw.split(/\r\n|[\n\r]/);
  const definitions = definitionsIn(lines);
  const chunks: MarkdownChunk[] = [];
  let group: string[] = [];
  const close = () => {
    if (group.length > 0) addGroup(chunks, group.join("\n"));
    group = [];
  };
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const end = blockEnd(lines, at);
    if (end !== null) {
      close();
      const isCode = FENCE.test(line);
      const inner = isCode ? lines.slice(at + 1, end) : lines.slice(at, end + 1);
      chunks.push({ kind: isCode ? "code" : "markup", source: inner.join("\n") });
      at = end;
    } else if (line.trim() === "") {
      close();
    } else if (group.length > 0 || !DEFINITION.test(line)) {
      group.push(line.replace(LIKE_DEFINITION, "$1\\"));
    }
  }
  close();
  return definitions.size === 0 ? chunks : chunks.map((chunk) => withDefinitions(chunk, definitions));
}

/** The last line of the fenced code or raw HTML that starts at a line; null when neither does. */
function blockEnd(lines: readonly string[], at: number): number | null {
  const line = lines[at] ?? "";
  const fence = FENCE.exec(line)?.[1];
  const raw = fence === undefined ? RAW_HTML.exec(line) : null;
  if (fence === undefined && raw === null) return null;
  const isEnd = fence === undefined ? endsHtml(raw?.[1]) : endsFence(fence);
  for (let end = fence === undefined ? at : at + 1; end < lines.length; end += 1) {
    if (isEnd(lines[end] ?? "")) return end;
  }
  // What is never closed is no block: the rest of the text must not vanish in it.
  return null;
}

function endsFence(fence: string): (line: string) => boolean {
  return (line) => {
    const trimmed = line.trim();
    return trimmed.length >= fence.length && trimmed === fence.charAt(0).repeat(trimmed.length);
  };
}

function endsHtml(tag: string | undefined): (line: string) => boolean {
  const end = tag === undefined ? "-->" : `</${tag.toLowerCase()}>`;
  return (line) => line.toLowerCase().includes(end);
}

function addGroup(chunks: MarkdownChunk[], source: string): void {
  const last = chunks.at(-1);
  const goesOn = LIST_START.test(source) || INDENTED.test(source);
  if (
    last?.kind === "markup" &&
    LIST_START.test(last.source) &&
    goesOn &&
    last.source.length + source.length < MERGED
  ) {
    last.source += `\n\n${source}`;
    return;
  }
  chunks.push({ kind: MARKUP.test(source) ? "markup" : "plain", source });
}

function definitionsIn(lines: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of lines) {
    const label = DEFINITION.exec(line)?.[1]?.toLowerCase();
    if (label !== undefined && !found.has(label)) found.set(label, line);
  }
  return found;
}

function withDefinitions(chunk: MarkdownChunk, definitions: ReadonlyMap<string, string>): MarkdownChunk {
  if (chunk.kind !== "markup") return chunk;
  const used = new Set<string>();
  for (const [, label] of chunk.source.matchAll(/\[([^\]\n]{1,200})\]/g)) {
    const line = definitions.get((label ?? "").toLowerCase());
    if (line !== undefined) used.add(line);
  }
  return used.size === 0 ? chunk : { ...chunk, source: `${chunk.source}\n\n${[...used].join("\n")}` };
}

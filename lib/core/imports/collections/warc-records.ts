import { binaryString, type MimeHeaders, mimeParameter, parseMimeHeaders } from "../mime-headers";
import type { CollectionEntry, CollectionProblem } from "./collection";
import { decodedBody, endOfHeaders, type HttpResponse, parseHttpResponse } from "./http-response";

/** What one archive may still give, counted down as it is read. */
export type Budget = { entries: number; bytes: number };

type WarcRecord = { headers: MimeHeaders; block: Uint8Array };

const MOST_RECORDS = 100_000;
const READABLE = /^(?:text\/html|application\/xhtml\+xml|text\/plain|text\/markdown|application\/pdf)\b/i;

/** Whether bytes start as a WARC record does (ISO 28500). */
export function isWarc(bytes: Uint8Array): boolean {
  return binaryString(bytes.subarray(0, 8)) === "WARC/1.0" || binaryString(bytes.subarray(0, 8)) === "WARC/1.1";
}

/**
 * The pages that the records of an archive hold, in order: answers and resources that are HTML, text or PDF. Other
 * files of a page, redirects and requests are passed over; a page that was answered with an error is a problem.
 */
export function pagesIn(
  bytes: Uint8Array,
  budget: Budget,
): { entries: CollectionEntry[]; problems: CollectionProblem[]; isWhole: boolean } {
  const entries: CollectionEntry[] = [];
  const problems: CollectionProblem[] = [];
  let at = 0;
  for (let records = 0; at < bytes.length && budget.entries > 0; records += 1) {
    if (records === MOST_RECORDS) return { entries, problems, isWhole: false };
    const found = recordAt(bytes, at);
    if (found === null) return { entries, problems, isWhole: false };
    at = found.end;
    const page = pageOf(found.record, budget);
    if (page === null) continue;
    if ("sentence" in page) {
      problems.push(page);
      continue;
    }
    entries.push(page);
    budget.entries -= 1;
  }
  return { entries, problems, isWhole: true };
}

function recordAt(bytes: Uint8Array, at: number): { record: WarcRecord; end: number } | null {
  const rest = bytes.subarray(at);
  if (!isWarc(rest)) return null;
  const blockAt = endOfHeaders(rest);
  if (blockAt === null) return null;
  const head = new TextDecoder().decode(rest.subarray(0, blockAt));
  const { headers } = parseMimeHeaders(`${head.slice(head.indexOf("\n") + 1).trimEnd()}\r\n\r\n`);
  const length = Number(headers.get("content-length") ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0 || blockAt + length > rest.length) return null;
  let end = at + blockAt + length;
  while (bytes[end] === 0x0d || bytes[end] === 0x0a) end += 1;
  return { record: { headers, block: rest.subarray(blockAt, blockAt + length) }, end };
}

function pageOf({ headers, block }: WarcRecord, budget: Budget): CollectionEntry | CollectionProblem | null {
  const url = headers.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? "";
  const response = responseOf(headers, block);
  if (response === null || !/^https?:\/\//i.test(url) || /\/robots\.txt$/i.test(url)) return null;
  const type = response.headers.get("content-type") ?? "";
  if (!READABLE.test(type) || (response.status >= 300 && response.status < 400)) return null;
  if (response.status !== 200) return { name: url, sentence: `The server answered with ${response.status}.` };
  const body = decodedBody(response, budget.bytes);
  if ("problem" in body) return { name: url, sentence: body.sentence };
  // A body that is a part of the archive was counted with it.
  if (body.buffer !== block.buffer) budget.bytes -= body.length;
  if (body.length === 0) return { name: url, sentence: "The page is empty." };
  const fetchedAt = headers.get("warc-date");
  const charset = mimeParameter(type, "charset");
  return {
    name: url,
    bytes: body,
    mediaType: type.split(";", 1)[0]?.trim().toLowerCase() ?? type,
    ...(charset === null ? {} : { charset }),
    ...(fetchedAt === undefined || Number.isNaN(Date.parse(fetchedAt)) ? {} : { fetchedAt }),
    given: { url },
  };
}

function responseOf(headers: MimeHeaders, block: Uint8Array): HttpResponse | null {
  const kind = headers.get("warc-type")?.toLowerCase();
  if (kind === "response") return parseHttpResponse(block);
  return kind === "resource" ? { status: 200, headers, body: block } : null;
}

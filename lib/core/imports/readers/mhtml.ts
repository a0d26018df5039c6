import { outletDomain } from "@/lib/core/articles/outlet-domain";
import { isKeptHref } from "@/lib/core/text/blocks";
import { decodeSource } from "../decode";
import { escapeMarkup } from "../markup";
import { binaryString, decodeEncodedWords, type MimeHeaders, parseMimeHeaders } from "../mime-headers";
import { findMimePage } from "../mime-page";
import type { FileKind, ReadArticle, Refusal, SourceFile } from "../reader";
import { html } from "./html";

const HEAD = 16_384;

const withoutPage: Refusal = {
  problem: "damaged",
  sentence: "This web archive holds no HTML page, or is damaged. Save the page anew, or paste its text.",
};

/** Reads a page that a browser saved as one file (MHTML): the page alone, with the address that the file names. */
export const mhtml = {
  id: "mhtml",
  label: "Web archive",
  mediaTypes: ["multipart/related", "message/rfc822", "application/x-mimearchive"],
  extensions: ["mhtml", "mht"],
  matches,
  read,
} satisfies FileKind;

function matches({ bytes }: SourceFile): boolean {
  const head = binaryString(bytes.subarray(0, HEAD));
  if (!/^[A-Za-z][\w-]*:[ \t]/.test(head)) return false;
  const { headers } = parseMimeHeaders(head);
  const isMessage = headers.has("mime-version") || headers.has("snapshot-content-location");
  return isMessage && /^(?:multipart\/|text\/html)/i.test(headers.get("content-type") ?? "");
}

async function read({ bytes }: SourceFile): Promise<ReadArticle | Refusal> {
  const { headers, body } = parseMimeHeaders(binaryString(bytes));
  const page = findMimePage(headers, body, headers.get("snapshot-content-location"));
  const decoded = page === null ? null : decodeSource(page.bytes, page.charset);
  if (page === null || decoded === null || "problem" in decoded) return withoutPage;
  const address = webAddress(page.address) ?? webAddress(headers.get("snapshot-content-location"));
  const base = address === null || /<base\s/i.test(decoded.text) ? "" : `<base href="${escapeMarkup(address)}">`;
  const article = html.read({ text: base + decoded.text });
  return "problem" in article ? article : withHeaders(article, headers, address);
}

/** What the page does not say itself is taken from the file; the day of saving is not that of publication. */
function withHeaders(article: ReadArticle, headers: MimeHeaders, address: string | null): ReadArticle {
  const subject = decodeEncodedWords(headers.get("subject") ?? "").trim();
  const title = subject === "" ? null : { value: subject, foundIn: "the subject in the file's headers", guess: true };
  const domain = address === null ? null : outletDomain(address);
  const foundIn = "the address in the file's headers";
  return {
    ...article,
    title: article.title ?? title,
    url: article.url ?? (address === null ? null : { value: address, foundIn, guess: false }),
    outlet: withDomain(article, domain, foundIn),
  };
}

function withDomain({ outlet }: ReadArticle, domain: string | null, foundIn: string): ReadArticle["outlet"] {
  if (domain === null || outlet?.value.domain !== undefined) return outlet;
  return outlet === null
    ? { value: { domain }, foundIn, guess: false }
    : { ...outlet, value: { ...outlet.value, domain } };
}

function webAddress(written: string | undefined): string | null {
  return written !== undefined && /^https?:/i.test(written) && isKeptHref(written) && URL.canParse(written)
    ? written
    : null;
}

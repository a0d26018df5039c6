import { isKeptHref } from "@/lib/core/text/blocks";
import type { FileProperties } from "./office-properties";
import { type PdfLine, type PdfLink, type PdfPiece, pdfLines } from "./pdf-lines";
import type { Refusal } from "./reader";

/** How many pages a PDF may have. */
export const maxPdfPages = 2_000;

/** The lines of all pages of a PDF, and its properties. */
export type PdfText = { lines: PdfLine[]; properties: FileProperties };

const damaged: Refusal = {
  problem: "damaged",
  sentence: "This is a PDF that is damaged and cannot be read. Print or save it anew and try again.",
};
const locked: Refusal = {
  problem: "locked",
  sentence: "This PDF is locked with a password. Save it without one and try again.",
};
const tooLong: Refusal = {
  problem: "too-large",
  sentence: `This PDF has more than ${maxPdfPages.toLocaleString("en-GB")} pages. Split it and try again.`,
};

/** Takes the text out of a PDF: nothing in it is drawn, run or fetched. Any bytes are answered, if with a refusal. */
export async function readPdfPages(bytes: Uint8Array): Promise<PdfText | Refusal> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { getDocument } = await getResolvedPDFJS();
  // It takes its bytes away from their owner.
  const data = bytes.slice();
  const task = getDocument({
    data,
    verbosity: 0,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    const pdf = await task.promise;
    if (pdf.numPages > maxPdfPages) return tooLong;
    const lines: PdfLine[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      const pieces = items.flatMap((item) => ("str" in item ? [pieceOf(item)] : []));
      lines.push(...pdfLines(number - 1, pieces, linksIn(await page.getAnnotations())));
      page.cleanup();
    }
    return { lines, properties: propertiesOf(await pdf.getMetadata()) };
  } catch (error) {
    return error instanceof Error && error.name === "PasswordException" ? locked : damaged;
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type Item = { str: string; transform: unknown[]; width: number; height: number; hasEOL: boolean };

function pieceOf({ str, transform, width, height, hasEOL }: Item): PdfPiece {
  const [a, b, , , x, y] = transform.map(Number);
  const size = height > 0 ? height : Math.hypot(a ?? 0, b ?? 0);
  return { text: str, x: finite(x), y: finite(y), width: finite(width), size: finite(size), endsLine: hasEOL };
}

function finite(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) ? value : 0;
}

function linksIn(annotations: readonly unknown[]): PdfLink[] {
  return annotations.flatMap((annotation) => {
    if (typeof annotation !== "object" || annotation === null) return [];
    if (!("url" in annotation) || !("rect" in annotation) || !Array.isArray(annotation.rect)) return [];
    const { url, rect } = annotation;
    const [left = 0, bottom = 0, right = 0, top = 0] = rect.map(Number);
    return typeof url === "string" && isKeptHref(url) ? [{ href: url, left, bottom, right, top }] : [];
  });
}

type Written = { info: object; metadata: { get(name: string): unknown } | null };

/** From the information dictionary, else the XMP packet, under the names that other files use. */
function propertiesOf({ info, metadata }: Written): FileProperties {
  const known = new Map<string, unknown>(Object.entries(info));
  const inXmp = (name: string) => metadata?.get(name);
  const found = new Map<string, string>();
  const keep = (name: string, ...values: unknown[]) => {
    const value = values.flat().find((each) => typeof each === "string" && each.trim() !== "");
    if (typeof value === "string") found.set(name, value.replace(/\s+/g, " ").trim());
  };
  keep("title", known.get("Title"), inXmp("dc:title"));
  keep("creator", known.get("Author"), inXmp("dc:creator"));
  keep("created", isoDate(known.get("CreationDate")), inXmp("xmp:createdate"));
  keep("language", known.get("Language"), inXmp("dc:language"));
  return found;
}

/** `D:20190613093000+06'00'` as ISO 8601; a time without a zone as its day. */
function isoDate(written: unknown): string | null {
  if (typeof written !== "string") return null;
  const parts = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?(?:(Z)|([+-]\d{2})'?(\d{2})?'?)?)?/.exec(
    written,
  );
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second = "00", zulu, offset, more = "00"] = parts;
  const zone = zulu ?? (offset === undefined ? undefined : `${offset}:${more}`);
  const date = `${year}-${month}-${day}`;
  return hour === undefined || zone === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

import { SaxesParser } from "saxes";
import { decodeBytes } from "./decode-bytes";
import type { Refusal } from "./reader";

/** What happens in an XML text. Names are as written, with their prefix. */
export type XmlEvents = {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** How deep the elements of an XML text may be nested. */
export const maxXmlDepth = 256;

class XmlRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}

const damaged: Refusal = { problem: "damaged", sentence: "A part of this document is damaged and cannot be read." };
const declaring: Refusal = {
  problem: "unsafe",
  sentence: "This document declares entities of its own, which could fill all memory, so it was not read.",
};
const tooDeep: Refusal = {
  problem: "too-deep",
  sentence: `This document is nested more than ${maxXmlDepth} deep and cannot be read.`,
};

/**
 * Tells what stands in the bytes of an XML text, in order; null when all went well. Nothing outside is ever fetched,
 * no entity is expanded but the five of XML, and a text that declares any is refused.
 */
export function readXml(bytes: Uint8Array, events: XmlEvents): Refusal | null {
  const text = xmlText(bytes);
  if (text === null) return damaged;
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("doctype", (doctype) => {
    if (/<!|\[/.test(doctype)) throw new XmlRefused(declaring);
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > maxXmlDepth) throw new XmlRefused(tooDeep);
    events.open?.(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.close?.(name);
  });
  parser.on("text", (piece) => events.text?.(piece));
  parser.on("cdata", (piece) => events.text?.(piece));
  try {
    parser.write(text).close();
    return null;
  } catch (error) {
    return error instanceof XmlRefused ? error.refusal : damaged;
  }
}

/** XML is UTF-16 where its mark says so, else what it declares, else UTF-8. */
function xmlText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeBytes(bytes, "utf-16le")?.text ?? null;
  if (first === 0xfe && second === 0xff) return decodeBytes(bytes, "utf-16be")?.text ?? null;
  const utf8 = decodeBytes(bytes, "utf-8");
  if (utf8 !== null) return utf8.text;
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*encoding\s*=\s*["']([\w.:-]{2,40})/.exec(head)?.[1];
  return declared === undefined ? null : (decodeBytes(bytes, declared)?.text ?? null);
}

import { SaxesParser } from "saxes";
import { entryLimits } from "./codebook-entry";

/** A code as a REFI-QDA file has it. */
export interface QdcCode {
  readonly guid: string | undefined;
  readonly name: string | undefined;
  readonly colour: string | undefined;
  readonly codable: boolean;
  /** Null where it has none. */
  readonly description: string | null;
  readonly codes: readonly QdcCode[];
}

interface OpenCode extends QdcCode {
  description: string | null;
  readonly codes: OpenCode[];
}

interface Qdc {
  /** The program that wrote it, as it calls itself. */
  readonly origin: string;
  readonly codes: readonly QdcCode[];
  /** How many sets of codes, and references to notes, the file has beside them. */
  readonly sets: number;
  readonly notes: number;
}

class Refused extends Error {}

const declares =
  "This file declares a document type or entities of its own, which could fill all memory, so it was not read.";
const tooDeep = `The codes of this file are nested more than ${entryLimits.depth} deep.`;
const damaged = "This file is damaged: it is no well-formed XML.";
const foreign = "This is no REFI-QDA codebook: it has no codes in it.";

/**
 * The codes of a REFI-QDA codebook, whatever prefixes and namespace it is written with: some programs misspell the
 * standard's. No entity is expanded but the five of XML.
 */
export function readQdc(text: string): Qdc | { problem: string } {
  const roots: OpenCode[] = [];
  const open: OpenCode[] = [];
  const path: string[] = [];
  const seen = { books: 0, sets: 0, notes: 0, origin: "" };
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new Refused(declares);
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = localName(name);
    path.push(element);
    if (path.length > 4 * entryLimits.depth || open.length > entryLimits.depth) throw new Refused(tooDeep);
    if (element === "Codes" || element === "CodeBook") seen.books += 1;
    if (element === "CodeBook") seen.origin = attributes.origin ?? "";
    if (element === "Set") seen.sets += 1;
    if (element === "NoteRef") seen.notes += 1;
    const code = open.at(-1);
    if (element === "Description" && code && path.at(-2) === "Code") code.description = "";
    if (element !== "Code") return;
    const added = codeOf(attributes);
    (code?.codes ?? roots).push(added);
    open.push(added);
  });
  parser.on("closetag", () => {
    if (path.pop() === "Code") open.pop();
  });
  const take = (piece: string) => {
    const code = open.at(-1);
    if (code && code.description !== null && path.at(-1) === "Description") code.description += piece;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  try {
    parser.write(text.replace(/^\uFEFF/, "")).close();
  } catch (error) {
    return { problem: error instanceof Refused ? error.message : damaged };
  }
  return seen.books === 0 ? { problem: foreign } : { ...seen, codes: roots };
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function codeOf(attributes: Readonly<Record<string, string>>): OpenCode {
  const { guid, name, color, colour, isCodable } = attributes;
  return {
    guid,
    name,
    colour: color ?? colour,
    codable: isCodable?.toLowerCase() !== "false",
    description: null,
    codes: [],
  };
}

import { hues } from "@/lib/core/colours/hues";
import { palette } from "@/lib/core/colours/palette";
import { type CodebookEntry, entryLimits } from "./codebook-entry";
import type { ReadCodebook } from "./codebook-format";

/** An entry as a file has it, before it is checked. */
export interface DraftEntry {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly definition?: string | undefined;
  readonly inclusion?: string | undefined;
  readonly exclusion?: string | undefined;
  readonly example?: string | undefined;
  readonly colour?: string | undefined;
  readonly key?: string | null | undefined;
  readonly parent?: number | null | undefined;
  readonly retired?: boolean | undefined;
}

/** Entries as they are read from a file, one after the other, with remarks on what does not come through as it stands. */
export interface Draft {
  /** Adds one and answers its place in the list. */
  add(entry: DraftEntry): number;
  remark(sentence: string): void;
  finish(): ReadCodebook;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A colour as files write it: a hue name, or hexadecimal digits with or without #; a value of the palette is its hue. */
export function readColour(written: string): string | null {
  const plain = written.trim().toLowerCase();
  const hue = hues.find((name) => name === plain);
  if (hue) return hue;
  const digits = /^#?([0-9a-f]{6})(?:[0-9a-f]{2})?$/.exec(plain)?.[1];
  if (!digits) return null;
  return hues.find((name) => palette[name].light.hue === `#${digits}`) ?? `#${digits}`;
}

/** The colour as #rrggbb, for files that know no hue names. */
export function hexOf(colour: string): string {
  const hue = hues.find((name) => name === colour);
  return hue ? palette[hue].light.hue : colour;
}

const storable = (text: string) => text.replaceAll("\0", "\uFFFD").toWellFormed();

/** Cut where it is too long, but never through a surrogate pair. */
function cut(text: string, most: number): string {
  return text.length <= most
    ? text
    : text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, "")
        .trimEnd();
}

/** Makes a file's values into a codebook's, and remarks on what that alters. */
function createCleaner(remark: (sentence: string) => void) {
  const words = (text: string | undefined, most: number) => {
    if (text === undefined) return undefined;
    const whole = storable(text).replace(/\r\n?/g, "\n").trim();
    if (whole.length > most) remark(`A text was cut after ${most.toLocaleString("en-GB")} characters.`);
    return cut(whole, most);
  };
  return {
    words,
    name: (written: string | undefined, number: number) => {
      const name = words(written?.replace(/\s*[\r\n\t]\s*/g, " "), entryLimits.name);
      if (name) return name;
      remark("A tag without a name was given one.");
      return `Tag ${number}`;
    },
    id: (written: string | undefined) => {
      const id = written
        ?.trim()
        .replace(/^\{|\}$/g, "")
        .toLowerCase();
      return id && UUID.test(id) ? id : undefined;
    },
    colour: (written: string | undefined) => {
      if (written === undefined || written.trim() === "") return undefined;
      const colour = readColour(written);
      if (colour === null) remark("A colour could not be read and was left out.");
      return colour ?? undefined;
    },
    key: (written: string | null | undefined) => {
      if (!written) return written === undefined ? undefined : null;
      if (/^[1-9]$/.test(written)) return written;
      remark("A key that is none of 1 to 9 was left out.");
      return undefined;
    },
  };
}

export function createDraft(): Draft {
  const entries: CodebookEntry[] = [];
  const remarks = new Map<string, number>();
  const remark = (sentence: string) => void remarks.set(sentence, (remarks.get(sentence) ?? 0) + 1);
  const clean = createCleaner(remark);
  return {
    remark,
    add: ({ parent, retired, ...entry }) => {
      const fields = {
        id: clean.id(entry.id),
        definition: clean.words(entry.definition, entryLimits.words),
        inclusion: clean.words(entry.inclusion, entryLimits.words),
        exclusion: clean.words(entry.exclusion, entryLimits.words),
        example: clean.words(entry.example, entryLimits.words),
        colour: clean.colour(entry.colour),
        key: clean.key(entry.key),
      };
      entries.push({ name: clean.name(entry.name, entries.length + 1), ...said({ ...fields, parent, retired }) });
      return entries.length - 1;
    },
    finish: () => {
      if (entries.length === 0) return { problem: "This file holds no tag." };
      if (entries.length > entryLimits.entries) {
        const most = entryLimits.entries.toLocaleString("en-GB");
        return { problem: `This file holds more than ${most} tags, which is more than a codebook can have.` };
      }
      const told = [...remarks].map(([sentence, times]) => (times > 1 ? `${sentence} (${times} times)` : sentence));
      return { entries, remarks: told };
    },
  };
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that a file says: those whose value is not undefined. */
function said<T extends object>(fields: T): Said<T>;
function said(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

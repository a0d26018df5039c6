import type { Json } from "./set";

/** Turns unknown JSON into a value of a known shape, or throws a `Misfit` that names the field at `path`. */
export type Reader<T> = (value: unknown, path: string) => T;
type Fields<T> = { readonly [K in keyof T]-?: Reader<T[K]> };

class Misfit extends Error {}

const DEEPEST = 64;
const UNSTORABLE = /\0|\p{Cs}/u;
// As RFC 9562 has them, and as the API takes them.
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const FOREIGN_TO_BASE64 = /[^A-Za-z0-9+/=]/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** The value in its shape, or in one sentence the first thing that is wrong with it. */
export function readJson<T>(reader: Reader<T>, value: unknown): { value: T } | { problem: string } {
  try {
    return { value: reader(value, "") };
  } catch (error) {
    if (error instanceof Misfit) return { problem: error.message };
    throw error;
  }
}

function misfit(path: string, sentence: string): Misfit {
  return new Misfit(path === "" ? `It ${sentence}.` : `${path} ${sentence}.`);
}

function below(path: string, key: string | number): string {
  return path === "" ? String(key) : `${path}.${key}`;
}

/** Text that every database can store: no NUL, no lone surrogate. */
export const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw misfit(path, "must be text");
  if (UNSTORABLE.test(value)) throw misfit(path, "holds a character that cannot be stored");
  return value;
};

export function matching(pattern: RegExp, sentence: string): Reader<string> {
  return (value, path) => {
    const read = text(value, path);
    if (!pattern.test(read)) throw misfit(path, sentence);
    return read;
  };
}

const id = matching(UUID, "must be a UUID");
export const uuid: Reader<string> = (value, path) => id(value, path).toLowerCase();
export const sha256 = matching(/^[0-9a-f]{64}$/, "must be a SHA-256 in hexadecimal digits");

/** Base64 as of RFC 4648 with its padding, without line ends. */
export const base64: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw misfit(path, "must be text");
  const end = value.indexOf("=");
  const padded = end === -1 || /^==?$/.test(value.slice(end));
  if (value.length % 4 !== 0 || !padded || FOREIGN_TO_BASE64.test(value)) throw misfit(path, "must be base64");
  return value;
};

/** A time in UTC with milliseconds that exists. */
export const moment: Reader<string> = (value, path) => {
  const read = text(value, path);
  const time = MOMENT.test(read) ? new Date(read) : null;
  if (time === null || Number.isNaN(time.getTime()) || time.toISOString() !== read) {
    throw misfit(path, "must be a UTC time such as 2025-04-12T22:15:00.000Z");
  }
  return read;
};

/** A whole number that fits PostgreSQL's integer. */
export function wholeFrom(least: number): Reader<number> {
  return (value, path) => {
    if (typeof value === "number" && Number.isInteger(value) && value >= least && value < 2 ** 31) return value;
    throw misfit(path, `must be a whole number from ${least}`);
  };
}

export const number: Reader<number> = (value, path) => {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw misfit(path, "must be a number");
};

export const yesOrNo: Reader<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw misfit(path, "must be true or false");
  return value;
};

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (value, path) => {
    const found = values.find((known) => known === value);
    if (found === undefined) throw misfit(path, `must be one of ${values.join(", ")}`);
    return found;
  };
}

export function orNull<T>(reader: Reader<T>): Reader<T | null> {
  return (value, path) => (value === null ? null : reader(value, path));
}

export function listOf<T>(reader: Reader<T>): Reader<T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw misfit(path, "must be a list");
    return value.map((item, index) => reader(item, below(path, index)));
  };
}

function entriesOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw misfit(path, "must be an object");
  return Object.entries(value);
}

/** An object with any keys and values of one shape. */
export function mapOf<T>(key: Reader<string>, reader: Reader<T>): Reader<Record<string, T>> {
  return (value, path) =>
    Object.fromEntries(
      entriesOf(value, path).map(([name, item]) => [key(name, below(path, name)), reader(item, below(path, name))]),
    );
}

/** An object with exactly these fields; `optional` ones may be absent. An unknown field is a misfit, never dropped. */
export function shape<T extends object, O extends object = Record<never, never>>(
  fields: Fields<T>,
  optional?: Fields<O>,
): Reader<T & Partial<O>>;
export function shape(
  fields: Readonly<Record<string, Reader<unknown>>>,
  optional: Readonly<Record<string, Reader<unknown>>> = {},
): Reader<unknown> {
  const names = Object.keys(fields);
  const readers = new Map([...Object.entries(fields), ...Object.entries(optional)]);
  return (value, path) => {
    const entries = entriesOf(value, path);
    const present = new Set(entries.map(([name]) => name));
    const missing = names.find((name) => !present.has(name));
    if (missing !== undefined) throw misfit(below(path, missing), "is missing");
    return Object.fromEntries(
      entries.map(([name, field]) => {
        const reader = readers.get(name);
        if (reader === undefined) throw misfit(below(path, name), "is not known here");
        return [name, reader(field, below(path, name))];
      }),
    );
  };
}

/** Any JSON that can be stored and is not nested deeper than 64 levels. */
export const anyJson: Reader<Json> = (value, path) => readAny(value, path, 0);

function readAny(value: unknown, path: string, depth: number): Json {
  if (depth > DEEPEST) throw misfit(path, "is nested too deep");
  if (typeof value === "string") return text(value, path);
  if (typeof value === "number" || typeof value === "boolean" || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => readAny(item, below(path, index), depth + 1));
  return mapOf(text, (item, place) => readAny(item, place, depth + 1))(value, path);
}

/** A source made to do harm, and what must come of it. */
export interface HostileSource {
  readonly name: string;
  readonly bytes: () => Uint8Array;
  /** `read`: its words come in, nothing else; `refused`: with a sentence; `either`: as the damage happens to fall. */
  readonly outcome: "read" | "refused" | "either";
  /** Words that stand in the text when it is read. */
  readonly keeps?: string;
}

const encoder = new TextEncoder();

/** A source of words. */
export function ofText(name: string, text: () => string, rest: Omit<HostileSource, "name" | "bytes">): HostileSource {
  return { name, bytes: () => encoder.encode(text()), ...rest };
}

/** A piece of an RTF document: the start or end of a group, a control word with its number, or a byte of text. */
export type RtfToken =
  | { kind: "open" }
  | { kind: "close" }
  | { kind: "control"; word: string; value: number | null }
  | { kind: "byte"; byte: number };

const CONTROL = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([\s\S]))/y;
const CHARACTERS = new Set(["\\", "{", "}"]);

/** The tokens of an RTF document, given as a binary string (RTF 1.9.1); binary data is passed over. */
export function* rtfTokens(source: string): Generator<RtfToken> {
  let at = 0;
  while (at < source.length) {
    const sign = source.charAt(at);
    if (sign !== "\\") {
      at += 1;
      if (!/[\r\n\0]/.test(sign)) yield plainToken(sign);
      continue;
    }
    CONTROL.lastIndex = at;
    const [whole = "\\", word, number, hex, symbol = ""] = CONTROL.exec(source) ?? [];
    at += whole.length;
    const value = number === undefined ? null : Number(number);
    if (word === "bin") at += Math.max(0, value ?? 0);
    else if (word !== undefined) yield { kind: "control", word, value };
    else yield hex === undefined ? symbolToken(symbol) : { kind: "byte", byte: Number.parseInt(hex, 16) };
  }
}

function plainToken(sign: string): RtfToken {
  if (sign === "{") return { kind: "open" };
  return sign === "}" ? { kind: "close" } : { kind: "byte", byte: sign.charCodeAt(0) };
}

/** A backslash before a line end is a paragraph's end. */
function symbolToken(symbol: string): RtfToken {
  if (CHARACTERS.has(symbol)) return { kind: "byte", byte: symbol.charCodeAt(0) };
  return { kind: "control", word: symbol === "\n" || symbol === "\r" ? "par" : symbol, value: null };
}

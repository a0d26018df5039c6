const LINE_ENDS = /\r\n|[\r\u0085\u2028\u2029]/g;
const UNSTORABLE = /\0|\p{Cs}/gu;
const WIDE_SPACES = /[\u00A0\u202F\u2007\u2009]/g;

/**
 * Whether the UTF-16 unit is a blank: white space that ends no line. Zero-width characters are not blanks.
 */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x0b ||
    code === 0x0c ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x205f ||
    code === 0x3000
  );
}

/**
 * One kind of line end, no NUL, no lone surrogate, and the plain space for the no-break, narrow, figure and thin
 * ones. Nothing is trimmed and nothing normalised, so that only CRLF changes a length.
 */
export function canonicalCharacters(raw: string): string {
  return raw.replace(LINE_ENDS, "\n").replace(UNSTORABLE, "\uFFFD").replace(WIDE_SPACES, " ");
}

/**
 * The canonical form of a text, to which all offsets refer: no BOM, LF line ends, no blanks at the end of a line and
 * nothing but text at the end of the whole. Canonical text stays as it is: `canonicalize(canonicalize(x))` equals
 * `canonicalize(x)`.
 */
export function canonicalize(raw: string): string {
  const text = canonicalCharacters(raw.replace(/^\uFEFF+/, ""));
  const trimmed = text.split("\n").map(withoutTrailingBlanks).join("\n");
  let end = trimmed.length;
  while (end > 0 && trimmed.charCodeAt(end - 1) === 0x0a) end -= 1;
  return trimmed.slice(0, end);
}

function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && isBlank(line.charCodeAt(end - 1))) end -= 1;
  return end === line.length ? line : line.slice(0, end);
}

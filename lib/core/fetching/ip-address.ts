/** An address of the Internet Protocol as its bytes: 4, or 16. */
export type IpAddress = readonly number[];

const GROUP = /^[0-9a-f]{1,4}$/i;
const PART = /^(?:0|[1-9]\d{0,2})$/;

/**
 * The bytes of an address in its plain spelling, as sockets and name servers give it: four decimal numbers, or groups of
 * hexadecimal digits, also with an IPv4 address at the end. Null for anything else: other spellings, zones, ports, names.
 */
export function parseIpAddress(text: string): IpAddress | null {
  return text.includes(":") ? parseSix(text) : parseFour(text);
}

function parseFour(text: string): number[] | null {
  const parts = text.split(".");
  const bytes = parts.map(Number);
  const isPlain = parts.length === 4 && parts.every((part) => PART.test(part)) && bytes.every((byte) => byte < 256);
  return isPlain ? bytes : null;
}

function parseSix(text: string): number[] | null {
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return null;
  const before = bytesOf(head, tail === undefined);
  const after = tail === undefined ? [] : bytesOf(tail, true);
  if (before === null || after === null) return null;
  const missing = 16 - before.length - after.length;
  const isWhole = tail === undefined ? missing === 0 : missing >= 2;
  return isWhole ? [...before, ...Array.from({ length: missing }, () => 0), ...after] : null;
}

/** The bytes of groups that colons part; the last may be an IPv4 address where the address ends with it. */
function bytesOf(groups: string, endsHere: boolean): number[] | null {
  if (groups === "") return [];
  const parts = groups.split(":");
  const bytes: number[] = [];
  for (const [index, part] of parts.entries()) {
    const four = endsHere && index === parts.length - 1 ? parseFour(part) : null;
    if (four !== null) bytes.push(...four);
    else if (GROUP.test(part)) bytes.push(Number.parseInt(part, 16) >> 8, Number.parseInt(part, 16) & 255);
    else return null;
  }
  return bytes;
}

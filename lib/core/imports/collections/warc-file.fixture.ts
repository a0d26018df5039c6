import { gzipSync, strToU8 } from "fflate";

/** One record of a WARC file. A text as block is taken as UTF-8. */
export function warcRecord(headers: Readonly<Record<string, string>>, block: string | Uint8Array): Uint8Array {
  const bytes = typeof block === "string" ? strToU8(block) : block;
  const lines = Object.entries({ ...headers, "Content-Length": String(bytes.length) });
  const head = strToU8(`WARC/1.0\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`);
  return bytesOf([head, bytes, strToU8("\r\n\r\n")]);
}

/** The record of an answer: its headers, the first line of which is the status, and its body. */
export function responseRecord(
  url: string,
  body: string | Uint8Array,
  headers: readonly string[] = ["HTTP/1.1 200 OK", "Content-Type: text/html; charset=utf-8"],
): Uint8Array {
  const block = [strToU8(`${headers.join("\r\n")}\r\n\r\n`), typeof body === "string" ? strToU8(body) : body];
  return warcRecord(
    {
      "WARC-Type": "response",
      "WARC-Target-URI": url,
      "WARC-Date": "2019-06-10T08:00:00Z",
      "Content-Type": "application/http; msgtype=response",
    },
    bytesOf(block),
  );
}

/** Records as one member of gzip each, as crawlers write them. */
export function gzipped(records: readonly Uint8Array[]): Uint8Array {
  return bytesOf(records.map((record) => gzipSync(record, { mtime: 0 })));
}

/** Bytes one after another. */
export function bytesOf(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

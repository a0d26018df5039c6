import { docxParagraph, docxParts, epubParts, odtParts, zipOf } from "@/lib/core/imports/office-files.fixture";
import { column, pdfOf } from "@/lib/core/imports/pdf-file.fixture";
import type { HostileSource } from "./hostile-source";

const lines = Array.from({ length: 30 }, (_, at) => `Line ${at} of what the harbour board said on Monday of the gulf.`);
const encoder = new TextEncoder();

const whole: Readonly<Record<string, () => Uint8Array>> = {
  "report.docx": () => zipOf(docxParts(lines.map((line) => docxParagraph(line)).join(""))),
  "report.odt": () => zipOf(odtParts(lines.map((line) => `<text:p>${line}</text:p>`).join(""))),
  "report.epub": () => zipOf(epubParts([lines.map((line) => `<p>${line}</p>`).join("")])),
  "report.pdf": () => pdfOf([column(lines), column(lines)]),
  "report.html": () =>
    encoder.encode(`<!doctype html><article>${lines.map((line) => `<p>${line}</p>`).join("")}</article>`),
  "report.rtf": () => encoder.encode(`{\\rtf1\\ansi ${lines.join("\\par ")}}`),
};

/** Park and Miller's generator: numbers from 1 to 2147483646, the same in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = numbersFrom(seed);
  const copy = bytes.slice();
  for (let at = 0; at < 1 + (seed % 20); at += 1) copy[next() % copy.length] = next() % 256;
  return copy;
}

/** Whole files cut short and with bytes changed: each is refused with a sentence, or what can be read of it is read. */
export const damagedSources: readonly HostileSource[] = Object.entries(whole).flatMap(([name, bytes]) => [
  { name, bytes, outcome: "read" as const, keeps: "Line 7 of what the harbour board said" },
  ...[0.1, 0.5, 0.9].map((share) => ({
    name: `cut at ${share} ${name}`,
    bytes: () => bytes().slice(0, Math.floor(bytes().length * share)),
    outcome: "either" as const,
  })),
  ...[1, 2, 3, 4, 5].map((seed) => ({
    name: `changed ${seed} ${name}`,
    bytes: () => mutated(bytes(), seed),
    outcome: "either" as const,
  })),
]);

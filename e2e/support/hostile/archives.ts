import { type Zippable, zipSync } from "fflate";
import { docxParagraph, docxParts, epubParts, odtParts, zipOf } from "@/lib/core/imports/office-files.fixture";
import type { HostileSource } from "./hostile-source";

const words = "The harbour board met on Monday and spoke of nothing but the weather.";
const bomb = (name: string, size: number): Zippable => ({ [name]: new Uint8Array(size) });
const entities = (depth: number) =>
  Array.from({ length: depth }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join("");
const laughs = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY e0 "ha">${entities(9)}]>`;

function docxWith(document: (own: string) => string): Uint8Array {
  const parts = docxParts(docxParagraph(words));
  return zipOf({ ...parts, "word/document.xml": document(parts["word/document.xml"] ?? "") });
}

/** Turns the sizes that an archive's directory claims into one byte each. */
function withFalseSizes(bytes: Uint8Array): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  for (let at = 0; at + 46 < lying.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true);
  }
  return lying;
}

/** Archives and the documents in them, made to grow, to reach out, or to climb. */
export const hostileArchives: readonly HostileSource[] = [
  { name: "bomb.docx", bytes: () => zipSync({ ...bomb("word/document.xml", 300_000_000) }), outcome: "refused" },
  {
    name: "bomb beside the text.docx",
    bytes: () => {
      const parts = docxParts(docxParagraph(words));
      const own = Object.fromEntries(
        Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]),
      );
      return zipSync({ ...own, ...bomb("word/media/image1.png", 300_000_000) });
    },
    outcome: "refused",
  },
  {
    name: "false sizes.docx",
    bytes: () => withFalseSizes(zipOf(docxParts(docxParagraph(words.repeat(2000))))),
    outcome: "either",
  },
  {
    name: "many entries.epub",
    bytes: () => {
      const many = Array.from({ length: 20_000 }, (_, at) => [`OPS/x${at}.txt`, "x"] as const);
      return zipOf({ ...epubParts([`<p>${words}</p>`]), ...Object.fromEntries(many) });
    },
    outcome: "refused",
  },
  {
    name: "names that climb.epub",
    bytes: () => zipOf({ ...epubParts([`<p>${words}</p>`]), "../../../etc/cron.d/x": "x", "/etc/y": "y" }),
    outcome: "either",
  },
  {
    name: "laughs.docx",
    bytes: () => docxWith((own) => own.replace(/<\?xml[^>]*>/, laughs).replace(words, "&e9;")),
    outcome: "refused",
  },
  {
    name: "outside.docx",
    bytes: () =>
      docxWith((own) =>
        own
          .replace(/<\?xml[^>]*>/, '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>')
          .replace(words, "&out;"),
      ),
    outcome: "refused",
  },
  {
    name: "outside.odt",
    bytes: () => {
      const parts = odtParts(`<text:p>&out; ${words}</text:p>`);
      const out = '<!DOCTYPE x [<!ENTITY out SYSTEM "file:///etc/passwd">]>';
      return zipOf({ ...parts, "content.xml": `${out}${parts["content.xml"]}` });
    },
    outcome: "refused",
  },
  {
    name: "deep.odt",
    bytes: () => zipOf(odtParts(`${"<text:span>".repeat(100_000)}${words}${"</text:span>".repeat(100_000)}`)),
    outcome: "refused",
  },
  { name: "nothing.zip", bytes: () => zipOf({}), outcome: "refused" },
  { name: "a program.exe", bytes: () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0]), outcome: "refused" },
];

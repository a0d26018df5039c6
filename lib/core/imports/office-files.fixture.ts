import { strToU8, type Zippable, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const RELS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DC =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:cp="urn:cp" xmlns:meta="urn:meta"';
const ODF =
  'xmlns:office="urn:o" xmlns:text="urn:t" xmlns:style="urn:s" xmlns:fo="urn:f" xmlns:table="urn:tb" xmlns:xlink="urn:x"';

/** A ZIP archive of the texts or bytes given, in their order. */
export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: "2019-06-13T00:00:00Z" });
}

/** The parts of a Word document with the body and the core properties given as XML. */
export function docxParts(body: string, properties = ""): Record<string, string> {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": `<Relationships ${RELS}><Relationship Id="rId1" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} ${R}><w:body>${body}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${W}>${style("Title", "Title")}${style("H2", "heading 2")}${style("Quote", "Quote")}</w:styles>`,
    "word/_rels/document.xml.rels": `<Relationships ${RELS}><Relationship Id="rId9" Type="${TYPE}/hyperlink" Target="https://courier.example/says" TargetMode="External"/></Relationships>`,
    "word/numbering.xml": `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "docProps/core.xml": `<cp:coreProperties ${DC}>${properties}</cp:coreProperties>`,
  };
}

/** A paragraph of a Word document, in a style where one is given. */
export function docxParagraph(words: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}

/** The parts of an OpenDocument text with the body, the automatic styles and the properties given as XML. */
export function odtParts(body: string, styles = "", properties = ""): Record<string, string> {
  return {
    mimetype: "application/vnd.oasis.opendocument.text",
    "content.xml": `<office:document-content ${ODF}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    "styles.xml": `<office:document-styles ${ODF}><style:style style:name="Title" style:family="paragraph"/></office:document-styles>`,
    "meta.xml": `<office:document-meta ${ODF} ${DC}><office:meta>${properties}</office:meta></office:document-meta>`,
  };
}

/** The parts of an EPUB book with these chapters (what stands in their bodies) and properties given as XML. */
export function epubParts(chapters: readonly string[], properties = ""): Record<string, string> {
  const items = chapters.map(
    (_, at) => `<item id="c${at}" href="text/c%20${at}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const spine = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  const pages = chapters.map((body, at) => [
    `OPS/text/c ${at}.xhtml`,
    `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
  ]);
  return {
    mimetype: "application/epub+zip",
    "META-INF/container.xml":
      '<container xmlns="urn:c"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    "OPS/book.opf": `<package xmlns="http://www.idpf.org/2007/opf" ${DC}><metadata>${properties}</metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>${items.join("")}</manifest><spine><itemref idref="nav"/>${spine.join("")}</spine></package>`,
    "OPS/nav.xhtml": "<html><body><p>Contents</p></body></html>",
    ...Object.fromEntries(pages),
  };
}

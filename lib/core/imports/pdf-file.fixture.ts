/** A line of a page: its words, where it starts in points from the lower left corner, and the size of its type. */
export type DrawnLine = { text: string; x: number; y: number; size?: number };

/** A PDF of the pages given, each a list of lines; `info` is what stands in its information dictionary. */
export function pdfOf(pages: readonly (readonly DrawnLine[])[], info = ""): Uint8Array {
  const kids = pages.map((_, index) => `${5 + 2 * index} 0 R`).join(" ");
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ...pages.flatMap((lines, index) => [
      streamOf(lines),
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${4 + 2 * index} 0 R>>`,
    ]),
    `<<${info}>>`,
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const start = text.length;
  const size = objects.length + 1;
  text += `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  text += `trailer<</Size ${size}/Root 1 0 R/Info ${objects.length} 0 R>>\nstartxref\n${start}\n%%EOF`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Lines of 12 points one below the other, from the top of a page down. */
export function column(texts: readonly string[], x = 72, top = 700): DrawnLine[] {
  return texts.map((text, index) => ({ text, x, y: top - 14 * index }));
}

function streamOf(lines: readonly DrawnLine[]): string {
  const drawn = lines.map(
    ({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[\\()]/g, "\\$&")}) Tj ET`,
  );
  const stream = drawn.join("\n");
  return `<</Length ${stream.length}>>\nstream\n${stream}\nendstream`;
}

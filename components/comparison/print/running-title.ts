import { formatDay } from "../../ui/format-time";

/** Text as a CSS string; what could end it or the style element is escaped. */
function cssString(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N} .,:;·–-]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `);
  return `"${escaped}"`;
}

/** The margins of printed pages: what is printed and of which day at the top, the page and how many there are below. */
export function runningTitle(title: string, at: string): string {
  return `@page {
  margin: 20mm 18mm 20mm;
  @top-left { content: ${cssString(title.slice(0, 90))}; font: 8pt sans-serif; color: #555; }
  @top-right { content: ${cssString(formatDay(at))}; font: 8pt sans-serif; color: #555; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #555; }
}`;
}

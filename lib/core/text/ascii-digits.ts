/** What other scripts write digits with: Arabic-Indic, Persian, Devanagari, full width; each from its nought on. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0xff10];
const OTHER = /[٠-٩۰-۹०-९０-９]/g;

/** The same text with the digits of Arabic, Persian, Devanagari and full width as 0 to 9; its length stays. */
export function asciiDigits(text: string): string {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return text.replace(OTHER, asciiDigit);
  return text;
}

function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  return String(code - (NOUGHTS.findLast((nought) => nought <= code) ?? code));
}

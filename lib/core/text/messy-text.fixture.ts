import fc from "fast-check";

const PIECES = [
  ..."abc xyz 019.,’“”—-!?",
  "\n",
  "\r\n",
  "\r",
  "\t",
  "  ",
  "\uFEFF",
  "\u0085",
  "\u2028",
  "\u2029",
  "\u00A0",
  "\u202F",
  "\u2007",
  "\u2009",
  "\0",
  "\uD83D",
  "\uDE00",
  "\u200B",
  "\u200D",
  "\u00AD",
  "\u0301",
  "é",
  "e\u0301",
  "😀",
  "👩‍👩‍👧‍👦",
  "🇰🇿",
  "🇰",
  "👍🏽",
  "ش",
  "سلام",
  "ــُ",
  "қ",
  "Тоқаев",
  "한",
  "각",
  "क्षि",
  "新聞",
  "said. ",
  "957 people ",
];

/** Arbitrary raw text in which everything that is special to texts comes up often. */
export const messyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(""));

/** Arbitrary whole text without lone surrogates. */
export const wellFormedText = messyText.map((text) => text.replace(/\p{Cs}/gu, ""));

/** Which marks close a quotation that a mark opens, the usual one first; typed texts mix curly and straight ones. */
export const closersOf: Readonly<Record<string, string>> = {
  "“": '”"',
  "„": '“”"',
  "”": '”"',
  '"': '"”',
  "«": "»",
  "»": "«",
  "‹": "›",
  "‘": "’'",
  "‚": "‘’",
  "'": "'’",
  "「": "」",
  "『": "』",
};

/** Marks that only open. Every other mark of `closersOf` also closes or, as an apostrophe, does neither. */
export const onlyOpen = "„‹‚「『";

/** Marks that are also apostrophes and may be left open only by mistake. */
export const singleMarks = "‘‚'’";

/** Every mark that opens or closes a quotation, as a class of a regular expression. */
export const quotationMark = /["“”„«»‹›‘’‚'「」『』]/g;

/** Words that begin with an apostrophe, without it and in small letters. */
export const elisions: ReadonlySet<string> = new Set([
  ..."tis twas twere em cause cos til till round bout n nother tude ello ere".split(" "),
]);

/** What a company is in law, as far as a name tells: owned by shares, of limited liability, or told apart no further. */
export type LegalForm = "shares" | "limited" | "other";

/** The legal forms of companies in many countries by their words, folded by `romaniseWord`, without signs. */
export const legalForms: ReadonlyMap<string, LegalForm> = new Map([
  ...formsOf("shares", [
    ..."ag sa sab spa nv plc jsc ojsc pjsc cjsc oao zao pao ao as asa ab oyj oy se kk tbk aktiengesellschaft".split(
      " ",
    ),
    "public limited company",
    "joint stock company",
    "open joint stock company",
    "closed joint stock company",
    "public joint stock company",
    "societe anonyme",
    "sociedad anonima",
    "aktsionernoe obshestvo",
    "otkritoe aktsionernoe obshestvo",
    "zakritoe aktsionernoe obshestvo",
    "publichnoe aktsionernoe obshestvo",
  ]),
  ...formsOf("limited", [
    ..."gmbh mbh ltd limited ltda llc llp ooo tov too jshs zhshs srl sarl sprl bvba bv sl sia uab kft doo eood ood".split(
      " ",
    ),
    "sp z o o",
    "spolka z o o",
    "s r o",
    "limited liability company",
    "limited liability partnership",
    "gesellschaft mit beschrankter haftung",
    "societatea cu raspundere limitata",
    "obshestvo s ogranichennoi otvetstvennostiu",
    "tovarishestvo s ogranichennoi otvetstvennostiu",
    "private limited",
    "company limited",
    "corporation limited",
    "co ltd",
    "pte ltd",
    "pty ltd",
    "pvt ltd",
  ]),
  ...formsOf("other", [..."inc incorporated co corp lp kg ohg kgaa ev ip".split(" "), "and co"]),
]);

/** How many words the longest legal form has. */
export const longestLegalForm = Math.max(...[...legalForms.keys()].map((form) => form.split(" ").length));

function formsOf(form: LegalForm, words: readonly string[]): (readonly [string, LegalForm])[] {
  return words.map((each) => [each, form] as const);
}

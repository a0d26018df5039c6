/** A currency: its ISO 4217 code, the adjectives of its country, and how its name reads. */
type Row = readonly [code: string, countries: string, names: string];

/** Names that several countries use: with an adjective the currency is known, alone it is the name. */
const shared: readonly Row[] = [
  ["USD", "us u_. s_. u_. s american united_states", "dollar dollars доллар доллара долларов"],
  ["CAD", "canadian", "dollar dollars"],
  ["AUD", "australian", "dollar dollars"],
  ["NZD", "new_zealand", "dollar dollars"],
  ["HKD", "hong_kong", "dollar dollars"],
  ["SGD", "singapore", "dollar dollars"],
  ["TWD", "taiwan new_taiwan", "dollar dollars"],
  ["GBP", "british", "pound pounds sterling фунт фунта фунтов"],
  ["EGP", "egyptian", "pound pounds"],
  ["SYP", "syrian", "pound pounds"],
  ["LBP", "lebanese", "pound pounds"],
  ["SDG", "sudanese", "pound pounds"],
  ["CHF", "swiss", "franc francs франк франка франков"],
  ["FRF", "french", "franc francs"],
  ["BEF", "belgian", "franc francs"],
  ["INR", "indian", "rupee rupees"],
  ["PKR", "pakistani pakistan", "rupee rupees"],
  ["LKR", "sri_lankan", "rupee rupees"],
  ["NPR", "nepalese nepali", "rupee rupees"],
  ["MXN", "mexican", "peso pesos"],
  ["ARS", "argentine argentinian", "peso pesos"],
  ["CLP", "chilean", "peso pesos"],
  ["COP", "colombian", "peso pesos"],
  ["PHP", "philippine", "peso pesos"],
  ["CUP", "cuban", "peso pesos"],
  ["SEK", "swedish", "krona kronor kronas"],
  ["ISK", "icelandic", "krona kronur"],
  ["NOK", "norwegian", "krone kroner"],
  ["DKK", "danish", "krone kroner"],
  ["IRR", "iranian", "rial rials"],
  ["YER", "yemeni", "rial rials"],
  ["OMR", "omani", "rial rials"],
  ["SAR", "saudi", "riyal riyals"],
  ["QAR", "qatari", "riyal riyals"],
  ["IQD", "iraqi", "dinar dinars"],
  ["KWD", "kuwaiti", "dinar dinars"],
  ["JOD", "jordanian", "dinar dinars"],
  ["RSD", "serbian", "dinar dinars"],
  ["TND", "tunisian", "dinar dinars"],
  ["LYD", "libyan", "dinar dinars"],
  ["AED", "uae emirati", "dirham dirhams"],
  ["MAD", "moroccan", "dirham dirhams"],
  ["RUB", "russian", "ruble rubles rouble roubles рубль рубля рублей руб"],
  ["BYN", "belarusian", "ruble rubles rouble roubles"],
  ["KRW", "south_korean", "won"],
  ["KPW", "north_korean", "won"],
  ["KGS", "kyrgyz", "som soms сом сома сомов"],
  ["UZS", "uzbek", "sum sums soum sум сум сумов"],
  ["AZN", "azerbaijani azeri", "manat manats"],
  ["TMT", "turkmen", "manat manats"],
];

/** Names of one currency, whatever stands before them. */
const own: readonly Row[] = [
  ["EUR", "", "euro euros евро"],
  ["JPY", "japanese", "yen йена иена йены иены йен иен"],
  ["CNY", "chinese", "yuan renminbi rmb kuai юань юаня юаней"],
  ["KZT", "kazakh kazakhstani", "tenge tenges тенге"],
  ["UAH", "ukrainian", "hryvnia hryvnias hryvna гривна гривны гривен"],
  ["TJS", "tajik", "somoni"],
  ["GEL", "georgian", "lari"],
  ["AMD", "armenian", "dram drams"],
  ["MDL", "moldovan", "leu"],
  ["TRY", "turkish", "lira liras лира лиры лир"],
  ["PLN", "polish", "zloty zlotys"],
  ["HUF", "hungarian", "forint forints"],
  ["CZK", "czech", "koruna korunas"],
  ["BGN", "bulgarian", "lev leva"],
  ["ILS", "israeli", "shekel shekels"],
  ["THB", "thai", "baht"],
  ["MYR", "malaysian", "ringgit"],
  ["IDR", "indonesian", "rupiah rupiahs"],
  ["VND", "vietnamese", "dong"],
  ["BDT", "bangladeshi", "taka"],
  ["AFN", "afghan", "afghani afghanis"],
  ["MNT", "mongolian", "tugrik tugriks togrog"],
  ["NGN", "nigerian", "naira"],
  ["GHS", "ghanaian", "cedi cedis"],
  ["ETB", "ethiopian", "birr"],
  ["ZAR", "south_african", "rand"],
  ["BRL", "brazilian", "reais"],
  ["PEN", "peruvian", "soles"],
  ["XBT", "", "bitcoin bitcoins"],
  ["DEM", "german", "deutschmark deutschmarks deutsche_mark deutsche_marks"],
];

/** Coins and other named moneys that have no code of their own. */
const named = "cent cents|pence penny pennies|kopeck kopecks|satoshi satoshis|tiyn|sen|mao|jiao";

const codes = [...shared, ...own].map(([code]) => code);

/** The unit of every name of money, its words in small letters joined by `_`: an ISO 4217 code, or the name several countries use. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ...shared.flatMap(([code, countries, names]) => withCountries(code, countries, names)),
  ...shared.flatMap(([, , names]) => formsOf(names).map((name): [string, string] => [name, formsOf(names)[0] ?? name])),
  ...own.flatMap(([code, countries, names]) => [
    ...withCountries(code, countries, names),
    ...formsOf(names).map((name): [string, string] => [name, code]),
  ]),
  ...named
    .split("|")
    .flatMap((forms) => formsOf(forms).map((form): [string, string] => [form, formsOf(forms)[0] ?? form])),
]);

/** ISO 4217 codes that are read, as written. */
export const currencyCodes: ReadonlySet<string> = new Set([...codes, "CRC", "LAK", "BTC", "KES", "BHD", "RON"]);

/** The codes that a name used by several countries may stand for: `dollar` for USD, CAD …; empty for other units. */
export function currenciesNamed(name: string): readonly string[] {
  return shared.filter(([, , names]) => formsOf(names)[0] === name).map(([code]) => code);
}

function withCountries(code: string, countries: string, names: string): [string, string][] {
  return formsOf(countries).flatMap((country) =>
    formsOf(names).map((name): [string, string] => [`${country}_${name}`, code]),
  );
}

function formsOf(words: string): string[] {
  return words.split(" ").filter(Boolean);
}

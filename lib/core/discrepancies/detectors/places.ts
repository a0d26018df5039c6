import type { FactOf } from "../../facts/fact";
import { nameKey } from "../../facts/names/fold-name";
import { readAliases } from "../../facts/names/name-aliases";
import { englishCities } from "../../facts/names/reading/lexicons/english-places";
import type { Detector, DetectorContext } from "../detector";
import { evidenceOf } from "../evidence-of";
import { compareFacts, namesOf } from "../mention-names";

const cities: ReadonlySet<string> = new Set([...englishCities].map(nameKey));

/** Cities that have two names, by people of any story. */
const renamed = readAliases([
  { a: "Astana", b: "Nur-Sultan" },
  { a: "Kiev", b: "Kyiv" },
  { a: "Odessa", b: "Odesa" },
  { a: "Delhi", b: "New Delhi" },
  { a: "Hague", b: "The Hague" },
]);

/** One city each, and not the same. What lies in what is not known, so only cities are compared, and no city with a street or a country. */
export const places: Detector = {
  id: "places",
  version: 1,
  detect: (a, b, context) => {
    const [[one, ...more], [other, ...others]] = [
      namesOf("place", a).filter(isCity),
      namesOf("place", b).filter(isCity),
    ];
    if (one === undefined || other === undefined || more.length + others.length > 0) return [];
    if (isSamePlace(one, other, context)) return [];
    return [
      {
        kind: "place",
        outcome: "differs",
        reason: "The cities are not the same.",
        first: [evidenceOf(one, one.value.longest)],
        second: [evidenceOf(other, other.value.longest)],
      },
    ];
  },
};

/** A city, and not the one in which the article was written: `ALMATY --`. */
function isCity({ words, value }: FactOf<"name">): boolean {
  return words !== words.toUpperCase() && cities.has(nameKey(value.longest));
}

function isSamePlace(one: FactOf<"name">, other: FactOf<"name">, context: DetectorContext): boolean {
  const [key, otherKey] = [nameKey(one.value.longest), nameKey(other.value.longest)];
  return renamed.areTaught(key, otherKey) || compareFacts(one, other, context).relation !== "different";
}

import type { CleaningRule } from "../../clean";
import { indexesWhere } from "../line";
import { madeOf } from "../made-of";

const isLabel = madeOf([
  "advertisement",
  "advertising",
  "sponsored(?: content| post)?",
  "promoted(?: content)?",
  "(?:story|article) continues (?:below|after)(?: (?:this )?advertisement)?",
  "scroll (?:down )?to continue(?: reading)?",
  "skip (?:ad|advertisement)",
  "реклама",
  "на правах рекламы",
  "продолжение (?:после|под) рекламы",
  "anzeige",
  "werbung",
  "artikel geht (?:nach|unter) der anzeige weiter",
  "publicité",
  "la suite après (?:la|cette) publicité",
  "publicidad",
  "continúa (?:después|tras) (?:de )?la publicidad",
]);

export const advertisement = {
  id: "advertisement",
  reason: "The label of an advertisement.",
  finds: (drafts) => indexesWhere(drafts, (line) => isLabel(line)),
} satisfies CleaningRule;

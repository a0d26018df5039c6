import type { Detector } from "../detector";
import { attribution } from "./attribution";
import { certainty } from "./certainty";
import { dates } from "./dates";
import { figures } from "./figures";
import { hedges } from "./hedges";
import { loadedWords } from "./loaded-words";
import { names } from "./names";
import { places } from "./places";
import { polarity } from "./polarity";
import { quotations } from "./quotations";
import { reportingVerbs } from "./reporting-verbs";
import { scope } from "./scope";

/** Every detector, in the order in which their findings are shown. */
export const detectors: readonly Detector[] = [
  figures,
  scope,
  dates,
  places,
  names,
  polarity,
  certainty,
  hedges,
  attribution,
  reportingVerbs,
  quotations,
  loadedWords,
];

/** Another word as soon as a detector finds otherwise. */
export const detectorsVersion = detectors.map(({ id, version }) => `${id}@${version}`).join(" ");

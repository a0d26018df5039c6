import type { FactKind } from "@/lib/core/facts/fact";
import { anyJson, listOf, mapOf, moment, number, oneOf, orNull, shape, text, uuid, wholeFrom } from "./read-json";
import type {
  AbsenceRecord,
  AliasRecord,
  CorrectionRecord,
  DiscrepancyDecisionRecord,
  SetAuthor,
  SuggestionDecisionRecord,
} from "./set";

const factKinds: readonly FactKind[] = [
  "figure",
  "date",
  "name",
  "attribution",
  "quotation",
  "hedge",
  "modality",
  "negation",
];
const author = shape<SetAuthor>({ id: uuid, name: text });

/** The readers of what people said when they compared: each kind of record that stands for it. */
export const comparisonRecords = {
  alias: shape<AliasRecord>({
    kind: oneOf(["alias"]),
    id: uuid,
    story: uuid,
    a: text,
    b: text,
    author,
    createdAt: moment,
  }),
  correction: shape<CorrectionRecord>({
    kind: oneOf(["correction"]),
    id: uuid,
    article: uuid,
    mention: uuid,
    revision: wholeFrom(1),
    fact: oneOf(factKinds),
    start: wholeFrom(0),
    end: wholeFrom(1),
    words: text,
    value: anyJson,
    author,
    createdAt: moment,
  }),
  absence: shape<AbsenceRecord>({
    kind: oneOf(["absence"]),
    story: uuid,
    claim: uuid,
    outlet: uuid,
    read: listOf(shape<AbsenceRecord["read"][number]>({ article: uuid, revision: wholeFrom(1) })),
    reason: text,
    author,
    confirmedAt: moment,
  }),
  "suggestion-decision": shape<SuggestionDecisionRecord>({
    kind: oneOf(["suggestion-decision"]),
    first: uuid,
    firstClaim: orNull(uuid),
    second: uuid,
    secondClaim: orNull(uuid),
    decision: oneOf(["accepted", "rejected"]),
    claim: orNull(uuid),
    signals: mapOf(text, number),
    author,
    decidedAt: moment,
  }),
  "discrepancy-decision": shape<DiscrepancyDecisionRecord>({
    kind: oneOf(["discrepancy-decision"]),
    claim: uuid,
    first: uuid,
    second: uuid,
    detector: text,
    decision: oneOf(["confirmed", "dismissed"]),
    reason: text,
    author,
    decidedAt: moment,
  }),
};

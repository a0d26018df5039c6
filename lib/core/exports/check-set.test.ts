import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSetCheck } from "./check-set";
import type { RevisionRecord, SetRecord } from "./set";
import { annotationSet } from "./sets.fixture";

const id = (n: number) => `01968000-0000-7000-8000-${String(n).padStart(12, "0")}`;
const written = { author: { id: id(99), name: "A" }, createdAt: "2025-04-12T22:15:00.000Z" };
const { createdAt } = written;
const hash = "0".repeat(64);

const project = { kind: "project", name: "P", description: "", secondReview: false } as const;
const outlet = {
  kind: "outlet",
  id: id(1),
  name: "Daily",
  domain: null,
  country: null,
  language: null,
  colour: "teal",
  createdAt,
} as const;
const tag = {
  kind: "tag",
  id: id(2),
  name: "Figure",
  definition: "",
  colour: "amber",
  key: "1",
  parent: null,
  position: 0,
  retiredAt: null,
  createdAt,
} as const;
const story = { kind: "story", id: id(3), title: "S", description: "", eventDate: null, createdAt } as const;
const claim = { kind: "claim", id: id(4), statement: "C", numbers: { [id(3)]: 1 }, note: null, ...written } as const;
const other = { ...claim, id: id(5), numbers: {} };
const relation = { kind: "relation", id: id(6), from: id(4), to: id(5), relation: "updates", ...written } as const;
const article = {
  kind: "article",
  id: id(7),
  story: id(3),
  outlet: id(1),
  title: "T",
  publishedAt: null,
  byline: null,
  language: null,
  url: null,
  createdAt,
} as const;
const revision: RevisionRecord = {
  kind: "revision",
  article: id(7),
  number: 1,
  text: "Three people died.",
  textHash: hash,
  blocks: [{ type: "paragraph", start: 0, end: 18, marks: [] }],
  evidence: {},
  source: { bytes: "", hash, mediaType: "text/plain", encoding: "utf-8", fileName: null, createdAt },
  createdAt,
};
const link = { claim: id(4), stance: "states", status: "accepted", ...written } as const;
const mention = {
  kind: "mention",
  id: id(8),
  article: id(7),
  revision: 1,
  segments: [{ start: 0, end: 5 }],
  quote: "Three",
  tags: [id(2)],
  attributes: {},
  note: null,
  links: [link],
  ...written,
} as const;
const { author } = written;
const alias = { kind: "alias", id: id(9), story: id(3), a: "Ann", b: "Zoe", ...written } as const;
const correction = {
  ...({ kind: "correction", id: id(10), article: id(7), mention: id(8), revision: 1, fact: "figure" } as const),
  ...({ start: 0, end: 5, words: "Three", value: null, ...written } as const),
} as const;
const another = { ...mention, id: id(11), segments: [{ start: 6, end: 12 }], quote: "people" } as const;
const absence = {
  ...({ kind: "absence", story: id(3), claim: id(4), outlet: id(1), read: [{ article: id(7), revision: 1 }] } as const),
  ...({ reason: "", author, confirmedAt: createdAt } as const),
} as const;
const suggested = {
  ...({ kind: "suggestion-decision", first: id(8), firstClaim: id(4), second: id(11), secondClaim: null } as const),
  ...({ decision: "rejected", claim: null, signals: {}, author, decidedAt: createdAt } as const),
} as const;
const differing = {
  ...({ kind: "discrepancy-decision", claim: id(4), first: id(8), second: id(11), detector: "figures" } as const),
  ...({ decision: "dismissed", reason: "", author, decidedAt: createdAt } as const),
} as const;
const whole: readonly SetRecord[] = [project, outlet, tag, story, claim, other, relation, article, revision, mention];

const missing = (kind: string) => `It names the ${kind} ${id(20)}, which does not come before it.`;

/** The first problem and how many records came before it. */
function problemOf(records: readonly SetRecord[]): [number, string] | null {
  const check = createSetCheck();
  for (const [index, record] of records.entries()) {
    const problem = check.add(record);
    if (problem !== null) return [index, problem];
  }
  const problem = check.finish();
  return problem === null ? null : [records.length, problem];
}

function changed(index: number, record: SetRecord): SetRecord[] {
  return [...whole.slice(0, index), record, ...whole.slice(index + 1)];
}

/** The whole set with another mention and what was said when it was compared, and then these. */
function compared(...records: readonly SetRecord[]): SetRecord[] {
  return [...whole, another, correction, absence, suggested, differing, ...records];
}

describe("createSetCheck", () => {
  it("takes a whole set, and every set without its last articles", () => {
    expect(problemOf(whole)).toBeNull();
    expect(problemOf(whole.slice(0, 7))).toBeNull();
    expect(problemOf(compared())).toBeNull();
  });

  it("takes sets in canonical order and refuses most others with a sentence", () => {
    const distinct = annotationSet.filter((records) => {
      const names = records.flatMap((record) => (record.kind === "tag" ? record.name.toLowerCase() : []));
      return new Set(names).size === names.length;
    });
    fc.assert(
      fc.property(distinct, (records) => {
        expect(problemOf(records)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(annotationSet, (records) => {
        const problem = problemOf([...records].reverse());
        if (records.length > 1) expect(problem?.[1]).toMatch(/[.]$/);
      }),
    );
  });

  it.each<[string, readonly SetRecord[], string]>([
    ["no record", [], "The set has no project."],
    ["another record first", [outlet, project], "The first record must be the project."],
    ["two projects", [project, project], "The set has two projects."],
    ["an id twice", [project, story, { ...story, title: "other" }], `There are two of the story ${id(3)}.`],
    [
      "an outlet's name twice",
      [project, outlet, { ...outlet, id: id(20), name: "DAILY" }],
      "There are two outlets of the name DAILY.",
    ],
    [
      "a tag's name twice",
      [project, tag, { ...tag, id: id(20), name: "figure", key: null }],
      "There are two tags of the name figure.",
    ],
    ["a key twice", [project, tag, { ...tag, id: id(20), name: "Other" }], "There are two tags on the key 1."],
    ["a tag below itself", changed(2, { ...tag, parent: id(2) }), `The tag ${id(2)} is below itself.`],
    [
      "a tag below no tag",
      changed(2, { ...tag, parent: id(20) }),
      `The tag ${id(2)} is below the tag ${id(20)}, which the set does not have.`,
    ],
    [
      "a number twice",
      changed(5, { ...other, numbers: { [id(3)]: 1 } }),
      `Two claims of the story ${id(3)} have the number 1.`,
    ],
    ["a number in no story", changed(5, { ...other, numbers: { [id(20)]: 1 } }), missing("story")],
    ["a relation to itself", changed(6, { ...relation, to: id(4) }), "A claim cannot be related to itself."],
    [
      "a relation twice",
      [...whole.slice(0, 7), { ...relation, id: id(20) }],
      "The same two claims are related this way twice.",
    ],
    ["a relation to no claim", changed(6, { ...relation, to: id(20) }), missing("claim")],
    ["an article of no story", changed(7, { ...article, story: id(20) }), missing("story")],
    ["an article of no outlet", changed(7, { ...article, outlet: id(20) }), missing("outlet")],
    ["an article without text", whole.slice(0, 8), `The article ${id(7)} has no revision.`],
    [
      "an article without text before another",
      [...whole.slice(0, 8), { ...article, id: id(20) }],
      `The article ${id(7)} has no revision.`,
    ],
    [
      "a revision elsewhere",
      changed(8, { ...revision, article: id(20) }),
      `It does not follow its article, ${id(20)}.`,
    ],
    ["a revision twice", [...whole.slice(0, 9), revision], "The article has two revisions 1."],
    ["blocks that do not fit", changed(8, { ...revision, blocks: [] }), "The blocks end at 0, the text at 18."],
    ["an empty text", changed(8, { ...revision, text: "", blocks: [] }), "The text is empty."],
    ["a text that is not canonical", changed(8, { ...revision, text: "a\r\n" }), "The text is not canonical."],
    ["a mention elsewhere", changed(9, { ...mention, article: id(20) }), `It does not follow its article, ${id(20)}.`],
    [
      "a mention of no revision",
      changed(9, { ...mention, revision: 2 }),
      "The article has no revision 2 above this mention.",
    ],
    [
      "a segment behind the text",
      changed(9, { ...mention, segments: [{ start: 0, end: 19 }] }),
      "A segment ends at 19, but the text has only 18 characters.",
    ],
    ["a wrong quote", changed(9, { ...mention, quote: "Four" }), "The quote is not what stands in the text there."],
    ["an unknown tag", changed(9, { ...mention, tags: [id(20)] }), missing("tag")],
    ["a tag twice", changed(9, { ...mention, tags: [id(2), id(2)] }), "A tag is on the mention twice."],
    ["an unknown claim", changed(9, { ...mention, links: [{ ...link, claim: id(20) }] }), missing("claim")],
    ["an alias of no story", [project, alias], `It names the story ${id(3)}, which does not come before it.`],
    [
      "an alias of one name",
      [project, story, { ...alias, b: "ANN" }],
      "The two names of an alias are the same name already.",
    ],
    [
      "a correction elsewhere",
      [...whole, { ...correction, article: id(20) }],
      `It does not follow its article, ${id(20)}.`,
    ],
    [
      "a correction of no mention",
      [...whole, { ...correction, mention: id(20) }],
      `The article has no mention ${id(20)} above this correction.`,
    ],
    [
      "a correction of no revision",
      [...whole, { ...correction, revision: 2 }],
      "The article has no revision 2 above this correction.",
    ],
    [
      "a correction of other words",
      [...whole, { ...correction, words: "Four" }],
      "The corrected words are not what stands in the text there.",
    ],
    [
      "a correction behind the text",
      [...whole, { ...correction, end: 19 }],
      "A segment ends at 19, but the text has only 18 characters.",
    ],
    ["an absence from no outlet", [...whole, { ...absence, outlet: id(20) }], missing("outlet")],
    [
      "an absence of another story's claim",
      [...whole, { ...absence, claim: id(5) }],
      `The set does not have the claim ${id(5)} in story ${id(3)} before this.`,
    ],
    [
      "an absence from an unknown text",
      [...whole, { ...absence, read: [{ article: id(7), revision: 2 }] }],
      `The set does not have the revision 2 of article ${id(7)} before this.`,
    ],
    [
      "an absence from no text",
      [...whole, { ...absence, read: [] }],
      "An absence needs a revision that it was confirmed on.",
    ],
    ["an absence twice", compared(absence), "The same claim is absent from the same outlet twice."],
    ["a decision about one mention", [...whole, { ...suggested, second: id(8) }], "A decision is about two mentions."],
    [
      "a suggestion of no mention",
      [...whole, suggested],
      `It names the mention ${id(11)}, which does not come before it.`,
    ],
    ["a suggestion of no claim", compared({ ...suggested, secondClaim: id(20) }), missing("claim")],
    [
      "a suggestion twice",
      compared({ ...suggested, first: id(11), firstClaim: null, second: id(8), secondClaim: id(4) }),
      "The same suggestion is decided twice.",
    ],
    ["a discrepancy of no claim", compared({ ...differing, claim: id(20) }), missing("claim")],
    [
      "a discrepancy twice",
      compared({ ...differing, first: id(11), second: id(8) }),
      "The same discrepancy is decided twice.",
    ],
    ["a link twice", changed(9, { ...mention, links: [link, link] }), "The mention is linked to a claim twice."],
  ])("refuses %s", (_name, records, sentence) => expect(problemOf(records)?.[1]).toBe(sentence));
});

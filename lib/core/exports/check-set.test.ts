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
const whole: readonly SetRecord[] = [project, outlet, tag, story, claim, other, relation, article, revision, mention];

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

describe("createSetCheck", () => {
  it("takes a whole set, and every set without its last articles", () => {
    expect(problemOf(whole)).toBeNull();
    expect(problemOf(whole.slice(0, 7))).toBeNull();
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
    [
      "a number in no story",
      changed(5, { ...other, numbers: { [id(20)]: 1 } }),
      `It names the story ${id(20)}, which does not come before it.`,
    ],
    ["a relation to itself", changed(6, { ...relation, to: id(4) }), "A claim cannot be related to itself."],
    [
      "a relation twice",
      [...whole.slice(0, 7), { ...relation, id: id(20) }],
      "The same two claims are related this way twice.",
    ],
    [
      "a relation to no claim",
      changed(6, { ...relation, to: id(20) }),
      `It names the claim ${id(20)}, which does not come before it.`,
    ],
    [
      "an article of no story",
      changed(7, { ...article, story: id(20) }),
      `It names the story ${id(20)}, which does not come before it.`,
    ],
    [
      "an article of no outlet",
      changed(7, { ...article, outlet: id(20) }),
      `It names the outlet ${id(20)}, which does not come before it.`,
    ],
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
    [
      "an unknown tag",
      changed(9, { ...mention, tags: [id(20)] }),
      `It names the tag ${id(20)}, which does not come before it.`,
    ],
    ["a tag twice", changed(9, { ...mention, tags: [id(2), id(2)] }), "A tag is on the mention twice."],
    [
      "an unknown claim",
      changed(9, { ...mention, links: [{ ...link, claim: id(20) }] }),
      `It names the claim ${id(20)}, which does not come before it.`,
    ],
    ["a link twice", changed(9, { ...mention, links: [link, link] }), "The mention is linked to a claim twice."],
  ])("refuses %s", (_name, records, sentence) => expect(problemOf(records)?.[1]).toBe(sentence));
});

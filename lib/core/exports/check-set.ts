import { nameKey } from "@/lib/core/facts/names/fold-name";
import { blocksProblem } from "@/lib/core/text/blocks";
import { quoteOf, segmentsProblem } from "@/lib/core/text/segments";
import type {
  AbsenceRecord,
  AliasRecord,
  ArticleRecord,
  ClaimRecord,
  CorrectionRecord,
  DiscrepancyDecisionRecord,
  LinkRecord,
  MentionRecord,
  OutletRecord,
  RelationRecord,
  RevisionRecord,
  SetRecord,
  SuggestionDecisionRecord,
  TagRecord,
} from "./set";

/** Looks at the records of a set one after the other; each answer is a sentence for people, or null when all is well. */
export interface SetCheck {
  /** Why this record cannot follow the ones before it. */
  add(record: SetRecord): string | null;
  /** Why the set cannot end here. */
  finish(): string | null;
}

/**
 * The laws of a set: one project first; each id once; nothing named that did not come before (but for the tags that a tag names);
 * names of outlets and tags, keys, and a story's claim numbers once; every article with a revision; revisions and mentions
 * behind their article; blocks, segments, quotes and corrections that fit the text; one decision about a thing. Hashes are not computed here.
 */
export function createSetCheck(): SetCheck {
  const state = createState();
  return {
    add: (record) => identityProblem(state, record) ?? lawProblem(state, record),
    finish: () => {
      if (!state.hasProject) return "The set has no project.";
      return (
        articleProblem(state) ??
        chainProblem(state.parents, "is below") ??
        chainProblem(state.merged, "was merged into")
      );
    },
  };
}

type Identified = Extract<SetRecord, { readonly id: string }>;

function createState() {
  const ids: Record<Identified["kind"], Set<string>> = {
    outlet: new Set(),
    tag: new Set(),
    story: new Set(),
    claim: new Set(),
    relation: new Set(),
    alias: new Set(),
    article: new Set(),
    mention: new Set(),
    correction: new Set(),
  };
  return {
    hasProject: false,
    ids,
    /** What may occur once, such as the name of an outlet. */
    once: new Set<string>(),
    parents: new Map<string, string | null>(),
    merged: new Map<string, string | null>(),
    /** What a later record may rest on: `claim in story`, `revision of article`. */
    told: new Set<string>(),
    article: "",
    revisions: new Map<number, string>(),
    mentions: new Set<string>(),
  };
}
type State = ReturnType<typeof createState>;

function identityProblem(state: State, record: SetRecord): string | null {
  if (record.kind === "project") {
    if (state.hasProject) return "The set has two projects.";
    state.hasProject = true;
    return null;
  }
  if (!state.hasProject) return "The first record must be the project.";
  if (!("id" in record)) return null;
  if (state.ids[record.kind].has(record.id)) return `There are two of the ${record.kind} ${record.id}.`;
  state.ids[record.kind].add(record.id);
  return null;
}

function lawProblem(state: State, record: SetRecord): string | null {
  switch (record.kind) {
    case "project":
    case "story":
      return null;
    case "outlet":
      return outletProblem(state, record);
    case "tag":
      return tagProblem(state, record);
    case "claim":
      return claimProblem(state, record);
    case "relation":
      return relationProblem(state, record);
    case "alias":
      return aliasProblem(state, record);
    case "article":
      return articleProblem(state) ?? startArticle(state, record);
    case "revision":
      return revisionProblem(state, record);
    case "mention":
      return mentionProblem(state, record);
    case "correction":
      return correctionProblem(state, record);
    case "absence":
      return absenceProblem(state, record);
    case "suggestion-decision":
      return suggestionDecisionProblem(state, record);
    case "discrepancy-decision":
      return discrepancyDecisionProblem(state, record);
  }
}

function unknown(state: State, kind: Identified["kind"], id: string): string | null {
  return state.ids[kind].has(id) ? null : `It names the ${kind} ${id}, which does not come before it.`;
}

function twice(state: State, key: string, sentence: string): string | null {
  if (state.once.has(key)) return sentence;
  state.once.add(key);
  return null;
}

function first<T>(items: Iterable<T>, problemOf: (item: T) => string | null): string | null {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== null) return problem;
  }
  return null;
}

function outletProblem(state: State, { name }: OutletRecord): string | null {
  return twice(state, `outlet ${name.toLowerCase()}`, `There are two outlets of the name ${name}.`);
}

function tagProblem(state: State, { id, name, key, parent, retiredAt, mergedInto = null }: TagRecord): string | null {
  state.parents.set(id, parent);
  state.merged.set(id, mergedInto);
  if (mergedInto !== null && retiredAt === null) return "A tag that was merged into another must be retired.";
  const named = twice(state, `tag ${name.toLowerCase()}`, `There are two tags of the name ${name}.`);
  if (named !== null || key === null || retiredAt !== null) return named;
  return twice(state, `key ${key}`, `There are two tags on the key ${key}.`);
}

function claimProblem(state: State, { id, numbers }: ClaimRecord): string | null {
  return first(Object.entries(numbers), ([story, number]) => {
    state.told.add(`claim ${id} in story ${story}`);
    const sentence = `Two claims of the story ${story} have the number ${number}.`;
    return unknown(state, "story", story) ?? twice(state, `number ${story} ${number}`, sentence);
  });
}

function relationProblem(state: State, { from, to, relation }: RelationRecord): string | null {
  if (from === to) return "A claim cannot be related to itself.";
  const sentence = "The same two claims are related this way twice.";
  return (
    unknown(state, "claim", from) ??
    unknown(state, "claim", to) ??
    twice(state, `relation ${from} ${to} ${relation}`, sentence)
  );
}

function aliasProblem(state: State, { story, a, b }: AliasRecord): string | null {
  const [one, other] = [nameKey(a), nameKey(b)];
  if (one === "" || other === "") return "A name needs letters.";
  return one === other ? "The two names of an alias are the same name already." : unknown(state, "story", story);
}

/** What is wrong with the article that ends here. */
function articleProblem({ article, revisions }: State): string | null {
  return article === "" || revisions.size > 0 ? null : `The article ${article} has no revision.`;
}

function startArticle(state: State, { id, story, outlet }: ArticleRecord): string | null {
  state.article = id;
  state.revisions = new Map();
  state.mentions = new Set();
  return unknown(state, "story", story) ?? (outlet === null ? null : unknown(state, "outlet", outlet));
}

function outOfPlace(state: State, article: string): string | null {
  return article === state.article ? null : `It does not follow its article, ${article}.`;
}

function revisionProblem(state: State, { article, number, text, blocks }: RevisionRecord): string | null {
  const place = outOfPlace(state, article);
  if (place !== null) return place;
  if (state.revisions.has(number)) return `The article has two revisions ${number}.`;
  state.revisions.set(number, text);
  state.told.add(`revision ${number} of article ${article}`);
  if (text === "") return "The text is empty.";
  return blocksProblem(text, blocks);
}

function mentionProblem(state: State, mention: MentionRecord): string | null {
  const place = outOfPlace(state, mention.article);
  if (place !== null) return place;
  const text = state.revisions.get(mention.revision);
  if (text === undefined) return `The article has no revision ${mention.revision} above this mention.`;
  const misplaced = segmentsProblem(text, mention.segments);
  if (misplaced !== null) return misplaced;
  if (quoteOf(text, mention.segments) !== mention.quote) return "The quote is not what stands in the text there.";
  state.mentions.add(mention.id);
  if (new Set(mention.tags).size < mention.tags.length) return "A tag is on the mention twice.";
  return first(mention.tags, (tag) => unknown(state, "tag", tag)) ?? linksProblem(state, mention.links);
}

function linksProblem(state: State, links: readonly LinkRecord[]): string | null {
  if (new Set(links.map(({ claim }) => claim)).size < links.length) return "The mention is linked to a claim twice.";
  return first(links, ({ claim }) => unknown(state, "claim", claim));
}

function untold(state: State, thing: string): string | null {
  return state.told.has(thing) ? null : `The set does not have the ${thing} before this.`;
}

function correctionProblem(state: State, correction: CorrectionRecord): string | null {
  const { article, mention, revision, start, end, words } = correction;
  const place = outOfPlace(state, article);
  if (place !== null) return place;
  if (!state.mentions.has(mention)) return `The article has no mention ${mention} above this correction.`;
  const text = state.revisions.get(revision);
  if (text === undefined) return `The article has no revision ${revision} above this correction.`;
  const misplaced = segmentsProblem(text, [{ start, end }]);
  if (misplaced !== null) return misplaced;
  return text.slice(start, end) === words ? null : "The corrected words are not what stands in the text there.";
}

function absenceProblem(state: State, { story, claim, outlet, read }: AbsenceRecord): string | null {
  if (read.length === 0) return "An absence needs a revision that it was confirmed on.";
  return (
    unknown(state, "story", story) ??
    unknown(state, "claim", claim) ??
    unknown(state, "outlet", outlet) ??
    untold(state, `claim ${claim} in story ${story}`) ??
    first(read, ({ article, revision }) => untold(state, `revision ${revision} of article ${article}`)) ??
    twice(state, `absence ${story} ${claim} ${outlet}`, "The same claim is absent from the same outlet twice.")
  );
}

function pairProblem(state: State, one: string, other: string): string | null {
  if (one === other) return "A decision is about two mentions.";
  return unknown(state, "mention", one) ?? unknown(state, "mention", other);
}

function suggestionDecisionProblem(state: State, record: SuggestionDecisionRecord): string | null {
  const { first: one, firstClaim, second: other, secondClaim, claim } = record;
  const pair = [firstClaim ?? one, secondClaim ?? other].sort().join(" ");
  return (
    pairProblem(state, one, other) ??
    first([firstClaim, secondClaim, claim], (id) => (id === null ? null : unknown(state, "claim", id))) ??
    twice(state, `suggestion ${pair}`, "The same suggestion is decided twice.")
  );
}

function discrepancyDecisionProblem(state: State, record: DiscrepancyDecisionRecord): string | null {
  const { claim, first: one, second: other, detector } = record;
  const pair = [one, other].sort().join(" ");
  return (
    pairProblem(state, one, other) ??
    unknown(state, "claim", claim) ??
    twice(state, `discrepancy ${claim} ${detector} ${pair}`, "The same discrepancy is decided twice.")
  );
}

/** Tags may name tags behind them, but none that the set does not have, and none that leads back to itself. */
function chainProblem(named: ReadonlyMap<string, string | null>, verb: string): string | null {
  return first(named.keys(), (tag) => {
    const above = new Set<string>();
    for (let id: string | null = tag; id !== null; id = named.get(id) ?? null) {
      if (!named.has(id)) return `The tag ${tag} ${verb} the tag ${id}, which the set does not have.`;
      if (above.has(id)) return `The tag ${tag} ${verb} itself.`;
      above.add(id);
    }
    return null;
  });
}

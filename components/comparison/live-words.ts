import { plural } from "@/components/ui/plural";
import type { LiveEvent } from "@/lib/contract/live";

/** What someone did, by the name of the event; `count` is how many mentions it changed. */
const deeds: Readonly<Record<string, (count: number) => string>> = {
  markMention: (count) => (count > 1 ? `marked ${plural(count, "passage")}` : "marked a passage"),
  deleteMention: (count) => `deleted ${mentionsIn(count)}`,
  splitMention: () => "split a mention",
  mergeMentions: () => "merged mentions",
  placeMention: () => "placed a mention",
  tagMention: (count) => `tagged ${mentionsIn(count)}`,
  untagMention: (count) => `took a tag off ${mentionsIn(count)}`,
  correctFact: () => "corrected a fact",
  withdrawCorrection: () => "withdrew a correction",
  teachAlias: () => "said that two names are one",
  forgetAlias: () => "took an alias back",
  writeMentionNote: () => "wrote a note",
  linkMention: (count) => `linked ${mentionsIn(count)}`,
  linkMentions: (count) => `linked ${mentionsIn(count)}`,
  unlinkMention: (count) => `unlinked ${mentionsIn(count)}`,
  createClaim: () => "added a claim",
  putClaim: () => "worded a claim",
  deleteClaim: () => "deleted a claim",
  mergeClaims: () => "merged claims",
  splitClaim: () => "split a claim",
  writeClaimNote: () => "wrote a note",
  putRelation: () => "related two claims",
  deleteRelation: () => "took a relation back",
  decideDiscrepancy: () => "decided about a discrepancy",
  withdrawDiscrepancyDecision: () => "took a decision back",
  confirmAbsence: () => "confirmed an absence",
  withdrawAbsence: () => "took an absence back",
  decideSuggestion: () => "decided a suggestion",
  createTag: () => "added a tag",
  changeTag: () => "changed a tag",
  deleteTag: () => "deleted a tag",
  mergeTags: () => "merged tags",
  splitTag: () => "split a tag",
  importArticles: () => "added an article",
  changeArticle: () => "described an article anew",
  reviseArticle: () => "made a new revision of an article",
  deleteArticle: () => "deleted an article",
  undoEvent: () => "undid a change",
  startDiscussion: () => "began a discussion",
  addComment: () => "wrote a comment",
};

function mentionsIn(count: number): string {
  return count > 1 ? plural(count, "mention") : "a mention";
}

/**
 * One sentence for what others did since the last one, such as “Jonas Thiel linked 2 mentions”; null where they did nothing that
 * concerns a reader of the story.
 */
export function describeArrival(events: readonly LiveEvent[]): string | null {
  const told = events.filter(({ name }) => deeds[name]);
  const [first] = told;
  if (!first) return null;
  const actors = new Set(told.map(({ actor }) => actor?.id));
  const who = actors.size > 1 ? plural(actors.size, "other") : (first.actor?.name ?? "Someone");
  const deed = deeds[first.name];
  if (!deed || told.some(({ name }) => name !== first.name)) return `${who} made ${plural(told.length, "change")}`;
  const mentions = new Set(
    told.flatMap(({ changed }) => changed.flatMap(({ kind, id }) => (kind === "mention" ? id : []))),
  );
  // Where the words do not tell how many, several of the kind are counted instead.
  const isRepeated = told.length > 1 && deed(1) === deed(2);
  return isRepeated ? `${who} made ${plural(told.length, "change")}` : `${who} ${deed(mentions.size)}`;
}

import { v7 } from "uuid";
import { expect, it, vi } from "vitest";
import { linkMention } from "../claims/link-commands";
import { confirmAbsence } from "../comparison/absence-commands";
import { db } from "../db/client";
import { decideDiscrepancy } from "../discrepancies/commands";
import { listClaimDiscrepancies } from "../discrepancies/queries";
import { listAliases, teachAlias } from "../facts/aliases";
import { correctFact } from "../facts/correction-commands";
import { createProject } from "../projects/project-commands";
import { decideSuggestion } from "../suggestions/decide-suggestion";
import { listMentionSuggestions } from "../suggestions/queries";
import { buildDockers, sentenceOf } from "../suggestions/suggestions.fixture";
import { buildArticle } from "../test/build-project";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { exportText, importText } from "./marked-project.fixture";

// Whole sets go in and out here; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

it("holds in the copy: what was decided stands on what is found there, and what was refused is not offered", async () => {
  const built = await buildDockers();
  const { annotator: me, reviewer, owner } = built.people;
  const [one, other, third] = built.told;
  if (!one || !other || !third) throw new RangeError("Three articles tell of the dockers.");
  const { answer: many } = await mark(me, one, sentenceOf(one), { claim: { statement: "A strike" } });
  const claim = many.links[0]?.claim ?? "";
  const place = { project: built.id, story: built.story };
  const text = "Only 30 dockers walked out on Monday.";
  const few = { id: await buildArticle(place, { title: "Few", outlet: null, text }), outlet: "", text };
  await mark(me, few, "Only 30 dockers walked out", { claim });

  const [found] = (await listClaimDiscrepancies.ask(reviewer, { claim, outcome: "differs" })).items;
  const body = { decision: "dismissed", reason: "Another harbour." };
  await decideDiscrepancy.call(reviewer, { discrepancy: found?.id ?? "", body }, {});
  const { answer: alike } = await mark(me, other, sentenceOf(other));
  const offers = async (mention: string) => (await listMentionSuggestions.ask(owner, { mention })).items;
  const [offer] = await offers(alike.id);
  expect(offer).toBeDefined();
  await decideSuggestion.call(me, { suggestion: offer?.id ?? "", body: { decision: "rejected" } }, {});
  await teachAlias.call(me, { story: built.story, body: { a: "Dock FM", b: "Harbour Radio" } }, {});
  const corrected = { mention: alike.id, kind: "figure", start: 0, end: 9, value: null };
  await correctFact.call(me, { fact: v7(), body: corrected }, {});
  const { outlet } = other;
  const articles = await db().article.findMany({ where: { storyId: built.story, outletId: outlet } });
  const read = articles.map(({ id }) => ({ article: id, revision: 1 }));
  await confirmAbsence.call(reviewer, { story: built.story, claim, outlet, body: { read, reason: "Read twice." } }, {});

  const set = await exportText(owner, built.id, "jsonl", { status: "all" });
  const tail = ["alias", "correction", "absence", "suggestion-decision", "discrepancy-decision"];
  for (const kind of tail) expect(set.match(new RegExp(`"kind":"${kind}"`, "g"))).toHaveLength(1);
  expect(set).toContain(`"firstClaim":"${claim}"`);
  const copy = v7();
  await createProject.call(owner, { body: { id: copy, name: "Copy" } }, {});
  await importText(owner, copy, set);
  expect(await exportText(owner, copy, "jsonl", { status: "all" })).toBe(set);

  const its = { projectId: copy };
  const { id: copied } = await db().claim.findFirstOrThrow({ where: { ...its, sourceId: claim } });
  const { items } = await listClaimDiscrepancies.ask(owner, { claim: copied, decision: "dismissed" });
  expect(items.map(({ detector, decision }) => [detector, decision?.reason, decision?.author.name])).toEqual([
    [found?.detector, "Another harbour.", reviewer.name],
  ]);
  const { id: asked } = await db().mention.findFirstOrThrow({ where: { ...its, sourceId: alike.id } });
  expect((await offers(asked)).map(({ mention }) => mention.quote)).not.toContain(offer?.mention.quote);
  const { id: story } = await db().story.findFirstOrThrow({ where: { ...its, sourceId: built.story } });
  expect((await listAliases.ask(owner, { story })).items[0]).toMatchObject({ author: { id: me.id, name: me.name } });
  expect(await exportText(owner, copy, "jsonl", { status: "all" })).toBe(set);

  const [again] = items;
  const { version } = again?.decision ?? {};
  const confirmed = { discrepancy: again?.id ?? "", body: { decision: "confirmed" } };
  const { event } = await decideDiscrepancy.call(owner, confirmed, { version });
  await undoEvent.call(owner, { event }, {});
  expect(await exportText(owner, copy, "jsonl", { status: "all" })).toBe(set);

  const proposed = { claim, mention: many.id, body: { status: "proposed" } };
  await linkMention.call(reviewer, proposed, { version: 1 });
  const filtered = await exportText(owner, built.id, "jsonl", { status: "accepted" });
  expect(filtered).toContain('"kind":"discrepancy-decision"');
  expect(filtered).not.toContain('"status":"proposed"');
  const accepting = v7();
  await createProject.call(owner, { body: { id: accepting, name: "Filtered" } }, {});
  await importText(owner, accepting, filtered);
  expect(await exportText(owner, accepting, "jsonl", { status: "all" })).toBe(filtered);

  const accepted = await exportText(owner, built.id, "jsonl", { annotator: me.id });
  expect(accepted).not.toContain('"kind":"discrepancy-decision"');
  expect(accepted).toContain('"kind":"correction"');
});

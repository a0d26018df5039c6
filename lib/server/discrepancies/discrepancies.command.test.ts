import { v7 } from "uuid";
import { describe, expect, it } from "vitest";
import { linkMention, unlinkMention } from "../claims/link-commands";
import { listClaims } from "../claims/list-claims";
import { getClaim } from "../claims/queries";
import { moveTo, privateLayer } from "../comments/discussions.fixture";
import { getMatrix } from "../comparison/matrix";
import { db } from "../db/client";
import { correctFact } from "../facts/correction-commands";
import { deleteMention } from "../mentions/commands";
import { mark } from "../test/mark";
import { undoEvent } from "../undo/undo-event";
import { withdrawDiscrepancyDecision } from "./commands";
import { compareClaims } from "./compare-claims";
import { discrepanciesOfClaims } from "./discrepancies-of-claims";
import { listClaimDiscrepancies, listStoryDiscrepancies } from "./queries";
import { compareSome } from "./start-comparing";
import { buildStrike } from "./strike.fixture";

describe("discrepancies of a claim", () => {
  it("are found when they are asked for, with both ends and evidence at its characters", async () => {
    const { built, claim, list, addDockers, differing } = await buildStrike();
    await addDockers();
    const found = await differing();
    expect(found).toMatchObject({
      kind: "figure",
      detector: "figures",
      claim,
      decision: null,
      abilities: { decide: false },
    });
    const [finding] = found.findings;
    for (const [side, evidence] of [
      [found.first, finding?.first],
      [found.second, finding?.second],
    ] as const) {
      const [segment] = side.segments;
      const at = (evidence?.[0]?.start ?? 0) - (segment?.start ?? 0);
      expect(side.quote.slice(at, at + (evidence?.[0]?.words.length ?? 0))).toBe(evidence?.[0]?.words);
    }
    expect((await differing(built.people.reviewer)).abilities).toEqual({ decide: true });
    await expect(list({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
  });

  it("keep their ids when they are computed again, and pages follow on one another", async () => {
    const { built, claim, list, addDockers } = await buildStrike();
    await addDockers();
    await addDockers(90);
    const whole = await list();
    await db().claimComparison.update({ where: { claimId: claim }, data: { comparedAs: "older detectors" } });
    expect(await list()).toEqual(whole);
    const ids: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await listClaimDiscrepancies.ask(built.people.viewer, {
        claim,
        limit: "1",
        ...(cursor ? { cursor } : {}),
      });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor);
    expect(ids).toEqual(whole.map(({ id }) => id));
    expect(whole.length).toBeGreaterThan(1);
  });

  it("are computed anew whenever what they rest on changes, and only then", async () => {
    const { built, claim, many, few, addDockers, uncompared } = await buildStrike();
    const changes: (() => Promise<unknown>)[] = [
      () => addDockers(),
      () =>
        linkMention.call(built.people.reviewer, { claim, mention: few, body: { status: "rejected" } }, { version: 1 }),
      () => mark(built.people.annotator, built.articles[0], "400 dockers", { id: many }, { version: 1 }),
      () => db().article.update({ where: { id: built.articles[0].id }, data: { publishedAt: "2031-06-18" } }),
      () =>
        correctFact.call(
          built.people.annotator,
          { fact: v7(), body: { mention: many, kind: "figure", start: 24, end: 27, value: null } },
          {},
        ),
      () =>
        db().nameAlias.create({
          data: {
            id: v7(),
            projectId: built.id,
            layerId: built.layer,
            storyId: built.story,
            a: "Astana",
            b: "Capital",
            authorId: built.people.annotator.id,
          },
        }),
      () => deleteMention.call(built.people.annotator, { mention: few }, { version: 1 }),
    ];
    for (const [at, change] of changes.entries()) {
      await compareClaims(db(), [claim]);
      expect(await uncompared(), `before change ${at}`).toBe(false);
      await change();
      expect(await uncompared(), `after change ${at}`).toBe(true);
    }
    await compareClaims(db(), [claim]);
    await db().article.update({ where: { id: built.articles[0].id }, data: { title: "Another title" } });
    expect(await uncompared()).toBe(false);
  });

  it("are computed in the background, in one process at a time, until nothing is left", async () => {
    const { claim, addDockers, uncompared } = await buildStrike();
    await addDockers();
    const { isHeld } = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('variorum comparisons'))`;
      return { isHeld: !(await compareSome()) };
    });
    expect(isHeld).toBe(true);
    expect(await uncompared()).toBe(true);
    while (await compareSome());
    expect(await uncompared()).toBe(false);
    expect(await db().discrepancy.count({ where: { claimId: claim, outcome: "differs" } })).toBeGreaterThan(0);
  });

  it("go with a mention that goes and come back with it, and what was decided with them", async () => {
    const { built, list, addDockers, differing, decide } = await buildStrike();
    const thirty = await addDockers();
    const { id } = await differing();
    await decide(id, { decision: "confirmed", reason: "Thirty are not four hundred." });
    const { event } = await deleteMention.call(built.people.annotator, { mention: thirty }, { version: 1 });
    expect((await list()).map((one) => one.id)).not.toContain(id);
    await expect(decide(id, { decision: "dismissed" }, 1)).rejects.toMatchObject({ code: "not-found" });
    await undoEvent.call(built.people.annotator, { event }, {});
    expect(await differing()).toMatchObject({ id, decision: { decision: "confirmed", version: 1 } });
  });

  it("are shown only where both ends are", async () => {
    const { built, claim, list, addDockers, differing } = await buildStrike();
    const thirty = await addDockers();
    const { id } = await differing();
    await moveTo(await privateLayer(built.id, built.colleague), { mention: thirty });
    expect((await list()).map((one) => one.id)).not.toContain(id);
    expect((await list({}, built.colleague)).map((one) => one.id)).toContain(id);
    expect((await list({}, built.people.reviewer)).map((one) => one.id)).toContain(id);
    const counts = async (actor = built.people.viewer) => {
      const scope = { id: built.id, role: "annotator" as const, layerId: built.layer, personId: actor.id };
      return (await discrepanciesOfClaims(db(), scope, [claim], built.story)).get(claim) ?? [];
    };
    expect((await counts()).filter(({ outcome }) => outcome === "differs")).toEqual([]);
    expect((await counts(built.colleague)).some(({ outcome }) => outcome === "differs")).toBe(true);
  });
});

describe("decideDiscrepancy", () => {
  it("is a reviewer's, keeps the reason, and refuses a stale write", async () => {
    const { built, list, addDockers, differing, decide } = await buildStrike();
    await addDockers();
    const { id } = await differing();
    await expect(decide(id, undefined, undefined, built.people.annotator)).rejects.toMatchObject({ code: "forbidden" });
    await expect(decide(v7())).rejects.toMatchObject({ code: "not-found" });
    await decide(id, { decision: "dismissed", reason: "Another day." });
    expect(await differing()).toMatchObject({
      decision: { decision: "dismissed", reason: "Another day.", version: 1, author: { name: "Rolf Reviewer" } },
    });
    await expect(decide(id)).rejects.toMatchObject({ code: "conflict" });
    await decide(id, { decision: "confirmed" }, 1);
    await expect(decide(id, { decision: "dismissed" }, 1)).rejects.toMatchObject({ code: "conflict" });
    expect((await list({ decision: "confirmed" })).map((one) => one.id)).toEqual([id]);
    expect((await list({ decision: "open" })).map((one) => one.id)).not.toContain(id);
  });

  it("stands when the words are read anew, is undone as one, and can be withdrawn", async () => {
    const { built, claim, addDockers, differing, decide } = await buildStrike();
    await addDockers();
    const { id } = await differing();
    const { event } = await decide(id);
    await db().claimComparison.update({ where: { claimId: claim }, data: { comparedAs: null } });
    expect((await differing()).decision).toMatchObject({ decision: "confirmed" });
    const undone = await undoEvent.call(built.people.reviewer, { event }, {});
    expect((await differing()).decision).toBeNull();
    await undoEvent.call(built.people.reviewer, { event: undone.event }, {});
    const { decision } = await differing();
    expect(decision).toMatchObject({ decision: "confirmed" });
    await withdrawDiscrepancyDecision.call(built.people.reviewer, { discrepancy: id }, { version: decision?.version });
    expect((await differing()).decision).toBeNull();
  });

  it("makes the claim contradicted while both mentions are there, when they cannot both be right", async () => {
    const { built, claim, addDockers, differing, decide } = await buildStrike();
    const thirty = await addDockers();
    const { id } = await differing();
    const contradicted = async () => {
      const asked = { project: built.id, flag: "contradicted" };
      const { items } = await listClaims.ask(built.people.viewer, asked);
      const { flags } = await getClaim.ask(built.people.viewer, { claim });
      const { rows } = await getMatrix.ask(built.people.viewer, { story: built.story, flag: "contradicted" });
      const said = [items.length > 0, flags.includes("contradicted"), rows.length > 0];
      expect(new Set(said).size).toBe(1);
      return said[0];
    };
    expect(await contradicted()).toBe(false);
    await decide(id, { decision: "dismissed" });
    expect(await contradicted()).toBe(false);
    await decide(id, { decision: "confirmed" }, 1);
    expect(await contradicted()).toBe(true);
    await deleteMention.call(built.people.annotator, { mention: thirty }, { version: 1 });
    expect(await contradicted()).toBe(false);
  });

  it("keeps what it is about while a comparison that began before ends", async () => {
    const { built, claim, few, addDockers, differing, decide } = await buildStrike();
    await addDockers();
    const { id } = await differing();
    await unlinkMention.call(built.people.annotator, { claim, mention: few }, { version: 1 });
    const comparing = compareClaims(db(), [claim]);
    await decide(id);
    await comparing;
    expect(await differing()).toMatchObject({ id, decision: { decision: "confirmed" } });
  });
});

describe("listStoryDiscrepancies", () => {
  it("holds what differs between mentions of the story, of every claim", async () => {
    const { built, list, addDockers } = await buildStrike();
    await addDockers();
    const { items } = await listStoryDiscrepancies.ask(built.people.viewer, { story: built.story });
    expect(items).toEqual(await list());
    const other = v7();
    await db().story.create({ data: { id: other, projectId: built.id, title: "Another" } });
    const elsewhere = await listStoryDiscrepancies.ask(built.people.viewer, { story: other });
    expect(elsewhere.items).toEqual([]);
    await expect(listStoryDiscrepancies.ask(built.outsider, { story: other })).rejects.toMatchObject({
      code: "not-found",
    });
  });
});

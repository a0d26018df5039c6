import { v7 } from "uuid";
import { beforeAll, describe, expect, it } from "vitest";
import { claimFlagNames } from "@/lib/core/claims/claim-flags";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { createClaim } from "./commands";
import { linkMention } from "./link-commands";
import { listClaims } from "./list-claims";

let built: BuiltProject;
let ids: string[] = [];

beforeAll(async () => {
  built = await buildProject();
  const { annotator, reviewer } = built.people;
  const [post, wire] = built.articles;
  const statements = ["Zebra crossing", "ärger", "100 % of dockers", "A_b", "Strike", "Strike", "Strike"];
  for (const statement of statements) {
    const story = statement === "Strike" ? { story: built.story } : {};
    const input = { project: built.id, body: { statement, ...story } };
    ids.push((await createClaim.call(annotator, input, {})).answer.id);
  }
  // Equal sort values: only the id tells these apart.
  await db().claim.updateMany({ where: { projectId: built.id }, data: { updatedAt: new Date("2031-06-12") } });
  const [zebra = "", arger = "", all = ""] = ids;
  const [figure] = built.tags;
  await mark(annotator, post, "400 dockers", { claim: zebra, tags: [figure.id] });
  await mark(annotator, wire, "350 workers", { claim: zebra, stance: "denies" });
  await mark(annotator, wire, "the union said", { claim: arger });
  const unsure = (await mark(annotator, post, "Monday")).answer.id;
  await linkMention.call(annotator, { claim: all, mention: unsure, body: { status: "proposed" } }, {});
  const wrong = (await mark(annotator, post, "harbour board")).answer.id;
  await linkMention.call(reviewer, { claim: all, mention: wrong, body: { status: "rejected" } }, {});
  ids = ids.toSorted();
});

/** All pages of a list, `limit` at a time. */
async function walk(asked: Record<string, string>, limit: number) {
  const found: string[] = [];
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const input = { project: built.id, ...asked, limit: String(limit), ...(cursor ? { cursor } : {}) };
    const page = await listClaims.ask(built.people.viewer, input);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    found.push(...page.items.map((claim) => claim.id));
    cursor = page.next;
  }
  return found;
}

const statementsOf = async (asked: Record<string, string>) =>
  (await listClaims.ask(built.people.viewer, { project: built.id, ...asked })).items.map((claim) => claim.statement);

describe("listClaims", () => {
  it("says not-found to a stranger and to a project that is not there", async () => {
    await expect(listClaims.ask(built.outsider, { project: built.id })).rejects.toMatchObject({ code: "not-found" });
    await expect(listClaims.ask(built.people.owner, { project: v7() })).rejects.toMatchObject({ code: "not-found" });
  });

  it.each(["statement", "created", "updated", "mentions"])(
    "visits each claim once by %s, whatever the page",
    async (sort) => {
      const whole = await walk({ sort }, 200);
      expect(whole.toSorted()).toEqual(ids);
      for (const limit of [1, 2, 3]) expect(await walk({ sort }, limit)).toEqual(whole);
    },
  );

  it("filters by flag exactly as the answers wear them", async () => {
    const { items } = await listClaims.ask(built.people.viewer, { project: built.id });
    for (const flag of claimFlagNames) {
      const wearing = items.filter((claim) => claim.flags.includes(flag)).map((claim) => claim.id);
      expect(wearing.length).toBeGreaterThan(0);
      expect((await walk({ flag }, 2)).toSorted()).toEqual(wearing.toSorted());
    }
  });

  it("searches statements and quotes, and takes signs as they are written", async () => {
    expect(await statementsOf({ q: "ZEBRA" })).toEqual(["Zebra crossing"]);
    expect(await statementsOf({ q: "350 work" })).toEqual(["Zebra crossing"]);
    expect(await statementsOf({ q: "ÄRG" })).toEqual(["ärger"]);
    expect(await statementsOf({ q: "100 %" })).toEqual(["100 % of dockers"]);
    expect(await statementsOf({ q: "%" })).toEqual(["100 % of dockers"]);
    expect(await statementsOf({ q: "_" })).toEqual(["A_b"]);
    expect(await statementsOf({ q: "harbour board" })).toEqual([]);
  });

  it("filters by story, outlet and tag", async () => {
    const [post, wire] = built.articles;
    const [figure, , , other] = built.tags;
    expect((await statementsOf({ story: built.story })).toSorted()).toEqual(
      ["100 % of dockers", "Strike", "Strike", "Strike", "Zebra crossing", "ärger"].toSorted(),
    );
    expect((await statementsOf({ outlet: post.outlet })).toSorted()).toEqual(["100 % of dockers", "Zebra crossing"]);
    expect((await statementsOf({ outlet: wire.outlet, q: "e" })).toSorted()).toEqual(["Zebra crossing", "ärger"]);
    expect(await statementsOf({ tag: figure.id })).toEqual(["Zebra crossing"]);
    expect(await statementsOf({ tag: other?.id ?? "" })).toEqual([]);
  });

  it("refuses a cursor that it did not give", async () => {
    const asked = listClaims.ask(built.people.viewer, { project: built.id, cursor: "nonsense" });
    await expect(asked).rejects.toMatchObject({ code: "invalid" });
  });

  it("keeps another's private layer from everyone below a reviewer", async () => {
    const layer = await db().layer.create({
      data: { id: v7(), projectId: built.id, kind: "private", personId: built.colleague.id },
    });
    const id = v7();
    const fields = { projectId: built.id, layerId: layer.id, statement: "Hidden away", authorId: built.colleague.id };
    await db().claim.create({ data: { id, ...fields } });
    const seenBy = async (actor = built.people.annotator) =>
      (await listClaims.ask(actor, { project: built.id, q: "hidden" })).items.length;
    expect([await seenBy(), await seenBy(built.colleague), await seenBy(built.people.reviewer)]).toEqual([0, 1, 1]);
    await db().claim.delete({ where: { id } });
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { createClaim, deleteClaim } from "../claims/commands";
import { db } from "../db/client";
import { listLikelyClaims } from "./likely-claims";
import { buildDockers } from "./suggestions.fixture";

let built: Awaited<ReturnType<typeof buildDockers>>;
let me: Actor;

beforeEach(async () => {
  built = await buildDockers();
  me = built.people.annotator;
});

const add = async (statement: string) =>
  (await createClaim.call(me, { project: built.id, body: { statement } }, {})).answer;
const likely = async (text: string, actor = me) =>
  (await listLikelyClaims.ask(actor, { project: built.id, text })).items;

describe("the claims that words may say", () => {
  it("are found by their statement, with nothing linked to them, the most certain first", async () => {
    const [dockers] = [
      await add("Some 400 dockers left the northern harbour."),
      await add("A dockers' union was founded."),
    ];
    await add("The museum of glass opened a second hall.");
    const [top, ...rest] = await likely("About 400 dockers walked out at the harbour in the north.");
    expect(top?.claim).toMatchObject({ id: dockers.id, mentions: 0, flags: ["unlinked"] });
    for (const { score } of rest) expect(score).toBeLessThan(top?.score ?? 0);
    expect(await likely("Rain fell over the coast.")).toEqual([]);
  });

  it("are never a deleted one, and nobody's who may not read the project", async () => {
    const claim = await add("Some 400 dockers left the northern harbour.");
    await expect(likely("400 dockers left", built.outsider)).rejects.toMatchObject({ code: "not-found" });
    await deleteClaim.call(me, { claim: claim.id }, { version: claim.version });
    expect(await likely("400 dockers left")).toEqual([]);
  });

  it("are found by the index among many", async () => {
    const many = Array.from(
      { length: 3000 },
      (_, index) => `The committee of ward ${index} met on street ${index % 70}.`,
    );
    const layerId = (await add("Ferries stay in port.")).layer;
    await db().$executeRaw`
      INSERT INTO claim (id, "projectId", "layerId", statement, "authorId")
      SELECT gen_random_uuid(), ${built.id}::uuid, ${layerId}::uuid, s, ${me.id}::uuid FROM unnest(${many}::text[]) s`;
    await db().$executeRaw`ANALYZE claim`;
    const [top] = await likely("Ward 1731's committee came together on Friday");
    expect(top?.claim.statement).toBe(many[1731]);
    const plan = await db().$queryRaw<{ "QUERY PLAN": string }[]>`
      EXPLAIN SELECT id FROM claim
      WHERE mention_words("projectId", "projectId", statement) @@ ${`'${built.id}' & '1731'`}::tsquery`;
    expect(plan.map((row) => row["QUERY PLAN"]).join("\n")).toContain("claim_words_idx");
  });
});

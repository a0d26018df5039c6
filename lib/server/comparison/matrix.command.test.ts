import { beforeEach, describe, expect, it } from "vitest";
import { createClaim, deleteClaim } from "../claims/commands";
import { linkMention } from "../claims/link-commands";
import { db } from "../db/client";
import type { Download } from "../endpoint";
import { exportMatrix } from "../exports/export-matrix";
import { deleteMention } from "../mentions/commands";
import { type BuiltProject, buildArticle, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { getMatrix } from "./matrix";

let built: BuiltProject;
let walkedOut: string;
let hurt: string;

const matrix = (asked: object = {}, actor = built.people.viewer) =>
  getMatrix.ask(actor, { story: built.story, ...asked });

async function claimOf(words: string, statement: string, article = built.articles[0]) {
  const attributes = { attribution: "the union" };
  const { answer } = await mark(built.people.annotator, article, words, { claim: { statement }, attributes });
  return answer.links[0]?.claim ?? "";
}

beforeEach(async () => {
  built = await buildProject();
  const [post, wire] = built.articles;
  walkedOut = await claimOf("About 400 dockers", "Dockers walked out.");
  await mark(built.people.annotator, wire, "Some 350 workers", { claim: walkedOut });
  hurt = await claimOf("Two men were taken to hospital", "Dockers were hurt.", wire);
  await mark(built.people.annotator, post, "denied that anyone was hurt", { claim: hurt, stance: "denies" });
});

describe("getMatrix", () => {
  it("says not-found to a stranger and reads for a viewer", async () => {
    await expect(matrix({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    const { columns, rows, totals } = await matrix();
    expect(columns.map((column) => column.outlet?.name)).toEqual(["Harbour Post", "Quay Wire"]);
    expect(rows.map((row) => [row.claim.statement, row.flags])).toEqual([
      ["Dockers walked out.", []],
      ["Dockers were hurt.", ["contradicted"]],
    ]);
    expect(rows[1]?.cells).toMatchObject([
      { state: "denied", mentions: [{ quote: "denied that anyone was hurt", stance: "denies", attribution: null }] },
      { state: "reported", mentions: [{ attribution: "the union" }] },
    ]);
    expect(totals).toMatchObject({ claims: 2, contradicted: 1, mentions: 4, filled: 4 });
  });

  it("tells silence before the event from silence after it and from articles not yet read", async () => {
    const place = { project: built.id, story: built.story };
    const outlet = { projectId: built.id, colour: "blue" };
    const early = await db().outlet.create({ data: { ...outlet, id: crypto.randomUUID(), name: "Early Bird" } });
    const text = "Talks go on\nThe board and the union meet.";
    await buildArticle(place, { title: "Talks", outlet: early.id, text, publishedAt: "2031-06-01" });
    await buildArticle(place, { title: "Talks", outlet: null, text });
    await claimOf("Monday", "It began on Monday.");
    const { columns, rows } = await matrix();
    expect(columns.at(-1)?.outlet).toBeNull();
    expect(rows[2]?.cells.map((cell) => cell.state)).toEqual([
      "reported",
      "not-reported",
      "published-before",
      "not-read",
    ]);
  });

  it("shows proposed links only when asked, and rejected ones never", async () => {
    const { answer } = await mark(built.people.annotator, built.articles[1], "the union said");
    const link = { claim: hurt, mention: answer.id };
    await linkMention.call(built.people.annotator, { ...link, body: { status: "proposed" } }, {});
    const mentionsIn = async (asked: object) => {
      const { rows, totals } = await matrix(asked);
      return [rows[1]?.cells[1]?.mentions.length, totals.mentions, totals.proposed];
    };
    expect(await mentionsIn({})).toEqual([1, 4, 1]);
    expect(await mentionsIn({ status: "all" })).toEqual([2, 5, 1]);
    await linkMention.call(built.people.reviewer, { ...link, body: { status: "rejected" } }, { version: 1 });
    expect(await mentionsIn({ status: "all" })).toEqual([1, 4, 0]);
  });

  it("has in each cell the claim's own links, in the order of the text, whatever each of them says", async () => {
    const { annotator } = built.people;
    const [post] = built.articles;
    const link = (claim: string, mention: string, body: object) =>
      linkMention.call(annotator, { claim, mention, body }, {});
    const board = (await mark(annotator, post, "The harbour board", { claim: walkedOut })).answer.id;
    const monday = (await mark(annotator, post, "Monday", { claim: hurt })).answer.id;
    const strike = (await mark(annotator, post, "Ferry strike ends")).answer.id;
    await link(walkedOut, strike, { stance: "questions" });
    await link(walkedOut, monday, { stance: "denies", status: "proposed" });
    await link(hurt, strike, {});
    const told = async (asked: object) => {
      const { rows, totals } = await matrix(asked);
      const cells = rows.map(({ cells: [cell] }) => cell?.mentions.map(({ quote, stance }) => `${stance} ${quote}`));
      return { cells, counts: [totals.mentions, totals.filled] };
    };
    const denied = "denies denied that anyone was hurt";
    const [asked, stated] = ["questions Ferry strike ends", "states About 400 dockers"];
    expect(await told({})).toEqual({
      cells: [
        [asked, stated, "states The harbour board"],
        ["states Ferry strike ends", "states Monday", denied],
      ],
      counts: [7, 4],
    });
    expect((await told({ status: "all" })).cells[0]).toEqual([
      asked,
      stated,
      "denies Monday",
      "states The harbour board",
    ]);
    await deleteMention.call(annotator, { mention: board }, { version: 1 });
    expect(await told({})).toMatchObject({ cells: [[asked, stated], {}], counts: [6, 4] });
  });

  it.each(["number", "statement", "outlets"])("pages by %s without losing a row that stays", async (sort) => {
    for (const words of ["Monday", "The harbour board", "Ferry strike"]) await claimOf(words, `Claim of ${words}.`);
    const whole = (await matrix({ sort })).rows.map((row) => row.claim.id);
    const first = await matrix({ sort, limit: "2" });
    await deleteClaim.call(built.people.owner, { claim: whole[0] }, { version: 1 });
    const found = first.rows.map((row) => row.claim.id);
    let { next } = first;
    while (next !== null) {
      const page = await matrix({ sort, limit: "2", cursor: next });
      found.push(...page.rows.map((row) => row.claim.id));
      next = page.next;
    }
    expect(found).toEqual(whole);
  });

  it("shows what is read in a mention, and where the mentions of a claim differ", async () => {
    const text = "Reportedly over 900 dockers walked out, the union said.";
    const place = { project: built.id, story: built.story };
    const late = { id: await buildArticle(place, { title: "Late", outlet: null, text }), outlet: "", text };
    await mark(built.people.annotator, late, text.slice(0, -1), { claim: walkedOut });
    const { rows } = await matrix();
    expect(rows[0]?.cells.map(({ mentions }) => mentions[0]?.reading)).toMatchObject([
      { figures: ["≈ 400"], hedges: [] },
      { figures: ["≈ 350"], saidBy: "the union" },
      { figures: ["> 900"], saidBy: "the union", hedges: ["reportedly"] },
    ]);
    expect(rows[0]?.flags).toContain("figure-differs");
    expect(rows[0]?.told).toContainEqual({ flag: "figure-differs", readings: expect.arrayContaining(["> 900"]) });
    const differing = rows[0]?.cells.map(({ mentions }) => mentions[0]?.differs.includes("figure"));
    expect(differing).toEqual([true, false, true]);
    expect(rows[1]?.cells.flatMap(({ mentions }) => mentions.flatMap(({ differs }) => differs))).toEqual([]);
    const filtered = async (flag: string) => (await matrix({ flag })).rows.map((row) => row.claim.id);
    expect(await filtered("figure-differs")).toEqual([walkedOut]);
    expect(await filtered("place-differs")).toEqual([]);
    expect((await matrix({ flag: "figure-differs" })).totals.claims).toBe(2);
  });

  it("says from how many origins the outlets have a claim, where one asks or filters by it", async () => {
    const wire = "The ferries stood still for a second day as the talks between the board and the union broke off.";
    const place = { project: built.id, story: built.story };
    const outlets = ["Tide Mail", "Mole Mail"].map((name) => ({ id: crypto.randomUUID(), name }));
    await db().outlet.createMany({ data: outlets.map((one) => ({ ...one, projectId: built.id, colour: "blue" })) });
    const stood = await createClaim.call(
      built.people.annotator,
      { project: built.id, body: { statement: "The ferries stood still.", story: built.story } },
      {},
    );
    for (const { id: outlet, name } of outlets) {
      const text = `PORT (Reuters) - ${wire} ${name}.`;
      const id = await buildArticle(place, { title: name, outlet, text });
      await mark(built.people.annotator, { id, outlet, text }, "The ferries stood still", { claim: stood.answer.id });
    }
    const found = async (asked: object) => {
      const { rows, totals } = await matrix(asked);
      return { rows: rows.map(({ claim, flags, origins }) => [claim.id, flags, origins]), total: totals["one-origin"] };
    };
    const plain = await found({});
    expect(plain.rows.map(([, , origins]) => origins)).toEqual([null, null, null]);
    expect(plain.total).toBeNull();
    const asked = await found({ with: "origins" });
    expect(asked.rows).toEqual([
      [walkedOut, [], 2],
      [hurt, ["contradicted"], 2],
      [stood.answer.id, ["one-origin"], 1],
    ]);
    expect(await found({ flag: "one-origin" })).toEqual({ rows: [[stood.answer.id, ["one-origin"], 1]], total: 1 });
  });

  it("filters by flag within the story", async () => {
    const { rows } = await matrix({ flag: "contradicted" });
    expect(rows.map((row) => row.claim.id)).toEqual([hurt]);
  });
});

describe("exportMatrix", () => {
  const download = async (asked: object = {}, actor = built.people.viewer): Promise<Download> => {
    const reply = await exportMatrix.call(actor, { story: built.story, ...asked }, {});
    if (!("body" in reply)) throw new Error("No download came.");
    return reply;
  };
  const read = async (asked: object) => {
    const { body } = await download(asked);
    if (!(body instanceof ReadableStream)) throw new Error("The matrix is not streamed.");
    return new Response(body).text();
  };

  it("says not-found to a stranger", async () => {
    await expect(download({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
  });

  it("writes the view that is asked for", async () => {
    expect(await read({ flag: "contradicted" })).toBe(
      "number,claim_id,claim,flags,outlets_reporting,origins_behind,Harbour Post,Quay Wire\r\n" +
        `2,${hurt},Dockers were hurt.,contradicted,2,2,“denied that anyone was hurt” (denies),` +
        '"“Two men were taken to hospital” (states; the union)"\r\n',
    );
    const [head = "", ...rows] = (await read({ hide: built.articles[0].outlet, sort: "statement" })).split("\r\n");
    expect(head).not.toContain("Harbour Post");
    expect(rows.filter(Boolean).map((row) => row.slice(0, 38))).toEqual([`1,${walkedOut}`, `2,${hurt}`]);
    expect((await download()).fileName).toBe("The ferry strike – matrix.csv");
  });
});

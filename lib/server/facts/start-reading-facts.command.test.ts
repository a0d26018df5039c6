import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../db/client";
import { type BuiltProject, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { readSome } from "./start-reading-facts";

let built: BuiltProject;

beforeEach(async () => {
  built = await buildProject();
  await db().factReading.updateMany({ data: { readAs: "read elsewhere" } });
});

const markBoth = async () => {
  const [one, other] = built.articles;
  const marked = [
    await mark(built.people.annotator, one, "400 dockers"),
    await mark(built.people.annotator, other, "350"),
  ];
  return marked.map(({ answer }) => answer.id);
};
const unread = () => db().factReading.count({ where: { readAs: null } });

describe("reading in the background", () => {
  it("reads every mention that is new or that other readers read, and then rests", async () => {
    await markBoth();
    expect(await unread()).toBe(2);
    while (await readSome());
    const all = await db().factReading.findMany({ select: { readAs: true } });
    expect(new Set(all.map(({ readAs }) => readAs)).size).toBe(1);
    expect(all[0]?.readAs).toContain("figure@");
  });

  it("is done once when several processes begin, and nothing waits for who is at it", async () => {
    const [first = ""] = await markBoth();
    const { isHeld } = await db().$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('variorum facts'))`;
      const isHeld = !(await readSome());
      await mark(built.people.annotator, built.articles[0], "dockers", { id: first }, { version: 1 });
      return { isHeld };
    });
    expect(isHeld).toBe(true);
    expect(await unread()).toBe(2);
    await Promise.all([readSome(), readSome()]);
    while (await readSome());
    expect(await unread()).toBe(0);
  });
});

import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import { defaultPreferences } from "@/lib/contract/preferences";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { buildPerson } from "../test/build-project";
import { changePreferences, getPreferences } from "./preferences";

let me: Actor;

beforeEach(async () => {
  me = await buildPerson("reader");
});

describe("preferences", () => {
  it("ask an anonymous caller to sign in", async () => {
    await expect(getPreferences.ask(null, {})).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(changePreferences.call(null, { body: {} }, {})).rejects.toMatchObject({ code: "unauthenticated" });
  });

  it("are everyone's until one chooses, and then only what one chose differs", async () => {
    expect(await getPreferences.ask(me, {})).toEqual(defaultPreferences);
    await changePreferences.call(me, { body: { theme: "dark" } }, {});
    const { answer } = await changePreferences.call(me, { body: { keys: { note: "Shift+N", undo: null } } }, {});
    expect(answer).toEqual({ ...defaultPreferences, theme: "dark", keys: { note: "Shift+N", undo: null } });
    expect(await getPreferences.ask(me, {})).toEqual(answer);
    expect(await getPreferences.ask(await buildPerson("other"), {})).toEqual(defaultPreferences);
  });

  it("lose nothing when two pages change different ones at once", async () => {
    await Promise.all([
      changePreferences.call(me, { body: { textSize: 18 } }, {}),
      changePreferences.call(me, { body: { density: "compact" } }, {}),
      changePreferences.call(me, { body: { hintsDone: ["select"] } }, {}),
    ]);
    expect(await getPreferences.ask(me, {})).toEqual({
      ...defaultPreferences,
      textSize: 18,
      density: "compact",
      hintsDone: ["select"],
    });
  });

  it("put further hints away, whatever a page knew of, at most a hundred, and bring all back with none", async () => {
    const change = async (hintsDone: string[]) =>
      (await changePreferences.call(me, { body: { hintsDone } }, {})).answer;
    await Promise.all([change(["compare.mark"]), change(["first-steps"]), change(["compare.mark", "compare.claim"])]);
    const { hintsDone } = await getPreferences.ask(me, {});
    expect(hintsDone).toEqual(["compare.claim", "compare.mark", "first-steps"]);
    expect((await change(Array.from({ length: 100 }, (_, at) => `hint${at}`))).hintsDone).toHaveLength(100);
    expect((await change([])).hintsDone).toEqual([]);
    expect((await change(["compare.mark"])).hintsDone).toEqual(["compare.mark"]);
  });

  it("append one event of no project, and repeat nothing under the same key", async () => {
    const key = v7();
    const first = await changePreferences.call(me, { body: { textSize: 20 } }, { key });
    await changePreferences.call(me, { body: { textSize: 15 } }, {});
    const again = await changePreferences.call(me, { body: { textSize: 20 } }, { key });
    expect(again).toEqual(first);
    expect((await getPreferences.ask(me, {})).textSize).toBe(15);
    expect(await db().event.findMany({ where: { actorId: me.id }, select: { projectId: true } })).toEqual([
      { projectId: null },
      { projectId: null },
    ]);
  });

  it.each([
    { colour: "red" },
    { theme: "sepia" },
    { textSize: 40 },
    { textSize: 16.3 },
    { keys: { "not a command": "N" } },
  ])("refuse %j", async (body) => {
    await expect(async () => changePreferences.call(me, { body }, {})).rejects.toMatchObject({ code: "invalid" });
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { closesCycle } from "./codebook";
import type { CodebookEntry } from "./codebook-entry";
import { anyCodebook } from "./codebooks.fixture";
import { type PlannedTag, type PresentTag, planCodebook } from "./plan-codebook";

/** The tags of a codebook once a plan was carried out. */
function carryOut(present: readonly PresentTag[], plan: readonly PlannedTag[]): PresentTag[] {
  const idOf = (at: number) => plan[at]?.tag?.id ?? plan[at]?.id ?? `made-${at}`;
  const made = plan.map(
    ({ tag, conflicts: _, state: __, id: ___, ...said }, at): PresentTag => ({
      ...said,
      id: idOf(at),
      travelId: tag?.travelId ?? idOf(at),
      parent: typeof said.parent === "number" ? idOf(said.parent) : said.parent,
      position: tag?.position ?? present.length + at,
      merged: tag?.merged ?? false,
    }),
  );
  const ids = new Set(made.map(({ id }) => id));
  return [...present.filter(({ id }) => !ids.has(id)), ...made];
}

/** Entries whose keys are each one tag's, as a codebook's are. */
function withOwnKeys(entries: readonly CodebookEntry[]): CodebookEntry[] {
  const seen = new Set<string>();
  return entries.map((entry) => {
    const taken = !entry.key || entry.retired || seen.has(entry.key);
    if (entry.key && !taken) seen.add(entry.key);
    return taken && !entry.retired ? { ...entry, key: null } : entry;
  });
}

test("a codebook that was taken over is the same when it is taken over again", () => {
  fc.assert(
    fc.property(anyCodebook, anyCodebook, (first, second) => {
      let tags = carryOut([], planCodebook([], withOwnKeys(first)));
      expect(planCodebook(tags, withOwnKeys(first)).map(({ state }) => state)).toEqual(first.map(() => "same"));
      tags = carryOut(tags, planCodebook(tags, withOwnKeys(second)));
      for (const plan of planCodebook(tags, withOwnKeys(second))) expect(plan.state).toBe("same");
    }),
  );
});

test("whatever is taken over, names and keys stay each one tag's, and no tag stands below itself", () => {
  fc.assert(
    fc.property(anyCodebook, anyCodebook, fc.boolean(), (first, second, nameless) => {
      const here = carryOut([], planCodebook([], first));
      const file = second.map(({ id: _, ...entry }, at) => (nameless ? { ...entry, name: `t${at % 2}` } : entry));
      const tags = carryOut(here, planCodebook(here, file));
      const names = tags.map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
      const keys = tags.flatMap(({ key, retired }) => (key && !retired ? key : []));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { id, parent } of tags) expect(closesCycle(tags, id, parent)).toBe(false);
    }),
  );
});

const figure: PresentTag = {
  id: "f",
  travelId: "old-f",
  name: "Figure",
  definition: "A number.",
  inclusion: "Digits.",
  exclusion: "",
  example: "",
  colour: "amber",
  key: "1",
  parent: null,
  position: 0,
  retired: false,
  merged: false,
};

test("an entry is the tag of its id, else of its name; what it does not say stays", () => {
  const states = (entries: readonly CodebookEntry[]) => planCodebook([figure], entries).map(({ state }) => state);
  expect(states([{ name: "figure" }])).toEqual(["changed"]);
  expect(states([{ name: "Figure" }])).toEqual(["same"]);
  expect(states([{ id: "old-f", name: "Number" }])).toEqual(["changed"]);
  expect(planCodebook([figure], [{ name: "Figure", definition: "" }])[0]).toMatchObject({
    definition: "",
    inclusion: "Digits.",
    key: "1",
  });
});

test("two codes of one name, and keys that another tag has, come through with a word about it", () => {
  const entries = [
    { name: "Violence" },
    { name: "Figure", parent: 0 },
    { id: "x", name: "Other", key: "1" },
    { name: "Other" },
  ];
  const plan = planCodebook([{ ...figure, name: "Older figure" }], entries);
  expect(plan.map(({ name, key, conflicts }) => [name, key, conflicts])).toEqual([
    ["Violence", null, []],
    ["Figure", null, []],
    ["Other", null, ["The key 1 is that of “Older figure”: this one comes without a key."]],
    ["Other (2)", null, ["“Other” is the name of another tag: this one is called “Other (2)”."]],
  ]);
});

test("a tag that was merged here stays merged", () => {
  const plan = planCodebook([{ ...figure, merged: true, retired: true }], [{ name: "Figure", retired: false }]);
  expect(plan).toMatchObject([{ state: "same", retired: true, conflicts: [expect.stringMatching(/stays so/)] }]);
});

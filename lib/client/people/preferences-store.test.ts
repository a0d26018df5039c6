import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultPreferences, type PreferencesPatch } from "@/lib/contract/preferences";
import { createPreferencesStore, type PreferencesWay } from "./preferences-store";

const patches = fc.array(
  fc.record(
    {
      theme: fc.constantFrom("system", "light", "dark"),
      textSize: fc.constantFrom(14, 16.5, 22),
      wholeWords: fc.boolean(),
    },
    { requiredKeys: [] },
  ),
  { maxLength: 8 },
);

/** A server that merges what it is sent, unless it is down, and two tabs that hear each other. */
function build() {
  const server = { chosen: {}, down: false, sent: 0 };
  const ears = new Set<(patch: PreferencesPatch) => void>();
  const way: PreferencesWay = {
    save: async (patch) => {
      await Promise.resolve();
      server.sent += 1;
      if (server.down) throw new Error("down");
      server.chosen = { ...server.chosen, ...patch };
    },
    open: (hear) => {
      ears.add(hear);
      return {
        tell: (patch) => {
          for (const ear of ears) if (ear !== hear) ear(patch);
        },
        close: () => void ears.delete(hear),
      };
    },
  };
  const tabs = [
    createPreferencesStore(defaultPreferences, way),
    createPreferencesStore(defaultPreferences, way),
  ] as const;
  for (const tab of tabs) tab.listen();
  return { server, tabs };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe("preferences", () => {
  it("are in every tab at once what the last change said, and on the server when it answered", async () => {
    await fc.assert(
      fc.asyncProperty(patches, async (changes) => {
        const { server, tabs } = build();
        for (const change of changes) tabs[0].change(change);
        const expected = Object.assign({ ...defaultPreferences }, ...changes);
        expect(tabs.map((tab) => tab.getState())).toEqual([expected, expected]);
        await settled();
        expect({ ...defaultPreferences, ...server.chosen }).toEqual(expected);
      }),
    );
  });

  it("stay in effect while the server is away, and are saved when it is back", async () => {
    await fc.assert(
      fc.asyncProperty(patches, patches, async (before, after) => {
        const { server, tabs } = build();
        server.down = true;
        for (const change of before) tabs[0].change(change);
        await settled();
        expect(server.chosen).toEqual({});
        server.down = false;
        for (const change of after) tabs[0].change(change);
        await tabs[0].retry();
        await settled();
        expect({ ...defaultPreferences, ...server.chosen }).toEqual(tabs[0].getState());
      }),
    );
  });

  it("are sent together where they change while one is on its way", async () => {
    const { server, tabs } = build();
    for (const textSize of [15, 16, 17, 18]) tabs[0].change({ textSize });
    await settled();
    expect(server).toMatchObject({ sent: 2, chosen: { textSize: 18 } });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryStorage } from "./memory-storage";
import { Replica } from "./replica";
import type { OutboxStorage, Row } from "./storage";

type Rows = readonly Row<string>[];

const put = (id: string) => (rows: Rows) => [...rows, { id, order: rows.length + 1, body: id }];
const remove = (id: string) => (rows: Rows) => rows.filter((row) => row.id !== id);
const idsOf = (rows: Rows) => rows.map((row) => row.id);

/** A browser's storage with room for so many rows. */
function narrowStorage(): OutboxStorage<string> & { room: number } {
  const inner = memoryStorage<string>();
  const storage = {
    outlives: true,
    room: Number.POSITIVE_INFINITY,
    read: inner.read,
    commit: async (change: Parameters<typeof inner.commit>[0]) => {
      const count = (await inner.read()).length + change.put.length - change.removed.length;
      return change.put.length > 0 && count > storage.room ? "full" : inner.commit(change);
    },
  };
  return storage;
}

describe("Replica", () => {
  it("keeps with the page what the browser has no room for, and stores it once there is room", async () => {
    const storage = narrowStorage();
    const replica = new Replica(storage, () => {});
    await replica.change(put("a"));
    storage.room = 1;
    await replica.change(put("b"));
    expect([idsOf(replica.rows), replica.keeping]).toEqual([["a", "b"], "full"]);
    await replica.change(remove("a"));
    expect(idsOf(await storage.read())).toEqual(["b"]);
    await replica.change(put("c"));
    expect([idsOf(replica.rows), replica.keeping]).toEqual([["b", "c"], "full"]);
    storage.room = 9;
    await replica.change(put("d"));
    expect(replica.keeping).toBe("stored");
    expect(idsOf(await storage.read())).toEqual(["b", "c", "d"]);
  });

  it("goes on with what it has when the browser takes its database away, and stores again once it is back", async () => {
    const storage = { ...narrowStorage(), isGone: false };
    const gone = () => Promise.reject(new DOMException("The database connection is closing.", "InvalidStateError"));
    const flaky: OutboxStorage<string> = {
      outlives: true,
      read: () => (storage.isGone ? gone() : storage.read()),
      commit: (change) => (storage.isGone ? gone() : storage.commit(change)),
    };
    const replica = new Replica(flaky, () => {});
    await replica.change(put("a"));
    storage.isGone = true;
    await replica.load();
    await replica.change(put("b"));
    expect(idsOf(replica.rows)).toEqual(["a", "b"]);
    storage.isGone = false;
    await replica.load();
    await replica.change(put("c"));
    expect(idsOf(await storage.read())).toEqual(["a", "b", "c"]);
  });

  it("says so where the browser stores nothing", async () => {
    const replica = new Replica(memoryStorage<string>(), () => {});
    await replica.change(put("a"));
    expect([idsOf(replica.rows), replica.keeping]).toEqual([["a"], "page-only"]);
  });

  it("brings pages together that change the same rows at once", async () => {
    const changes = fc.array(fc.tuple(fc.nat(2), fc.constantFrom("put", "remove"), fc.constantFrom("x", "y", "z")));
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const storage = { ...memoryStorage<string>(), outlives: true };
        const pages = [0, 1, 2].map(() => new Replica(storage, () => {}));
        for (const page of pages) {
          page.tell = (change) => {
            for (const other of pages) if (other !== page) other.hear(change);
          };
        }
        const written = all.map(([page, kind, name], index) =>
          pages[page]?.change(
            kind === "put" ? put(`${name}${index}`) : (rows) => rows.filter((row) => row.body[0] !== name),
          ),
        );
        await Promise.all(written);
        const stored = idsOf(await storage.read());
        for (const page of pages) {
          await page.load();
          expect(idsOf(page.rows)).toEqual(stored);
          expect(page.keeping).toBe("stored");
        }
      }),
    );
  });
});

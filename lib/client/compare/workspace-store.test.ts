import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Browser, mentions, type Page, TagServer } from "./browser.fixture";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
}

/** What a person did is what this says: the tags in effect, in order, and what redo would bring back. */
class Work {
  done: string[] = [];
  undone: string[] = [];
  private count = 0;

  run(): { mention: string; tag: string } {
    const tag = `t${String(this.count).padStart(3, "0")}`;
    this.count += 1;
    this.done.push(tag);
    this.undone = [];
    return { mention: mentions[this.count % mentions.length] ?? "m0", tag };
  }

  undo(): void {
    const tag = this.done.pop();
    if (tag !== undefined) this.undone.push(tag);
  }

  redo(): void {
    const tag = this.undone.pop();
    if (tag !== undefined) this.done.push(tag);
  }
}

/** A person with two tabs of one browser, and a server that comes and goes. */
class Scene {
  readonly server = new TagServer();
  readonly browser = new Browser(this.server);
  readonly work = new Work();
  readonly tabs: Page[] = [this.browser.open(), this.browser.open()];
  private last = 0;

  /** The tab at which the person now works. */
  async turnTo(tab: number): Promise<Page> {
    // A person needs longer from tab to tab than the tabs' messages.
    if (tab !== this.last) await turns(40);
    this.last = tab;
    return this.tabs[tab] ?? this.browser.open();
  }

  async expectSeen(page: Page): Promise<void> {
    while (page.store.getState().keeping !== "stored") await turns(1);
    const expected = [...this.work.done].sort();
    // A tab that ended between its writing and its telling is heard of when this one reads, before it sends.
    for (let turn = 0; turn < 100 && page.tags.join() !== expected.join(); turn += 1) await turns(1);
    expect(page.tags).toEqual(expected);
  }

  async finish(): Promise<void> {
    this.server.mode = "ok";
    const page = this.browser.open();
    await vi.advanceTimersByTimeAsync(10_000);
    for (const one of [...this.tabs, page]) {
      expect(one.store.getState().save.kind).toBe("saved");
      await this.expectSeen(one);
    }
    const inEffect = [...this.server.state.mentions.values()].flatMap((mention) => mention.tags);
    expect(inEffect.sort()).toEqual([...this.work.done].sort());
    const firsts = [...new Set([...this.server.events.values()].map(({ tag }) => tag))];
    expect(firsts).toEqual([...firsts].sort());
    for (const one of [...this.tabs, page]) this.browser.crash(one);
  }
}

const tab = fc.nat(1);
const steps = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom("run" as const, "run" as const, "undo" as const, "redo" as const), tab)
      .map(([kind, at]) => async (scene: Scene) => {
        const page = await scene.turnTo(at);
        if (kind === "run") page.store.run({ kind: "tag", ...scene.work.run() });
        else page.store[kind]();
        if (kind !== "run") scene.work[kind]();
        await scene.expectSeen(page);
      }),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(tab, fc.nat(12)).map(([at, after]) => async (scene: Scene) => {
      await turns(after);
      scene.browser.crash(await scene.turnTo(at));
      scene.tabs[at] = scene.browser.open();
    }),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("ok" as const, "unreachable" as const, "answers-lost" as const)
      .map((mode) => async (scene: Scene) => {
        scene.server.mode = mode;
      }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(10, 4000).map((milliseconds) => async () => {
      await vi.advanceTimersByTimeAsync(milliseconds);
    }),
  },
);

describe("the store of Compare", () => {
  it("keeps order, sends each once and loses nothing, whatever is interrupted where", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { maxLength: 40 }), async (all) => {
        const scene = new Scene();
        await vi.advanceTimersByTimeAsync(10);
        for (const step of all) await step(scene);
        await scene.finish();
      }),
      { numRuns: 150 },
    );
  });

  it("takes for its own what it sent or saw wait, and not what was sent before it read the rows", async () => {
    const scene = new Scene();
    await vi.advanceTimersByTimeAsync(10);
    const [one, other] = scene.tabs;
    one?.store.run({ kind: "tag", ...scene.work.run() });
    await scene.finish();
    const later = scene.browser.open();
    await vi.advanceTimersByTimeAsync(10);
    const [event = ""] = scene.server.events.keys();
    expect([one, other, later].map((page) => page?.store.isOwnEvent(event))).toEqual([true, true, false]);
  });

  it("sends 500 operations that waited without a server, once and in order", async () => {
    const scene = new Scene();
    scene.server.mode = "unreachable";
    const page = await scene.turnTo(0);
    for (let count = 0; count < 500; count += 1) page.store.run({ kind: "tag", ...scene.work.run() });
    await vi.advanceTimersByTimeAsync(10);
    await scene.expectSeen(page);
    expect(page.store.getState().save).toEqual({ kind: "offline", waiting: 500 });
    for (const [at, tab] of scene.tabs.entries()) {
      scene.browser.crash(tab);
      scene.tabs[at] = scene.browser.open();
    }
    await scene.finish();
    expect([...scene.server.events.values()].map(({ tag }) => tag)).toEqual(scene.work.done);
  });

  it("says that an operation waits once it would outlive the page", async () => {
    const scene = new Scene();
    scene.server.mode = "unreachable";
    const page = await scene.turnTo(0);
    page.store.run({ kind: "tag", ...scene.work.run() });
    await vi.advanceTimersByTimeAsync(10);
    expect(page.store.getState().save).toEqual({ kind: "offline", waiting: 1 });
    page.store.run({ kind: "tag", ...scene.work.run() });
    expect(page.store.getState()).toMatchObject({ save: { kind: "offline", waiting: 1 }, keeping: "writing" });
    await vi.advanceTimersByTimeAsync(10);
    expect(page.store.getState()).toMatchObject({ save: { kind: "offline", waiting: 2 }, keeping: "stored" });
  });

  it("undoes a hundred steps and more after the page was opened again, and does them again", async () => {
    const scene = new Scene();
    for (let count = 0; count < 120; count += 1) {
      (await scene.turnTo(0)).store.run({ kind: "tag", ...scene.work.run() });
    }
    await vi.advanceTimersByTimeAsync(10_000);
    scene.browser.crash(await scene.turnTo(0));
    const page = scene.browser.open();
    scene.tabs[0] = page;
    await vi.advanceTimersByTimeAsync(10);
    for (const kind of ["undo", "redo"] as const) {
      for (let count = 0; count < 120; count += 1) {
        page.store[kind]();
        scene.work[kind]();
      }
      await scene.expectSeen(page);
      await vi.advanceTimersByTimeAsync(10_000);
    }
    await scene.finish();
  });
});

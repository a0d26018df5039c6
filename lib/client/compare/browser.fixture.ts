import type { CallOptions } from "../build-request";
import { unreachable } from "../call-error";
import { memoryStorage } from "../outbox/memory-storage";
import type { OutboxStorage, RowChange } from "../outbox/storage";
import type { Entry, Task } from "./journal";
import { draftMention } from "./operations/drafts";
import type { Desk, Sent } from "./operations/operation-kind";
import type { Workspace } from "./workspace";
import { createWorkspaceStore, type Surroundings, type WorkspaceStore } from "./workspace-store";

export const desk: Desk = { author: { id: "ana", name: "Ana" }, project: "project", story: "story" };
export const mentions = ["m0", "m1", "m2"] as const;

function emptyMention(id: string) {
  return draftMention({ id, article: "a", revision: 1, quote: id, segments: [{ start: 0, end: 2 }], tags: [] }, desk);
}

/** A server that takes tags and their undoing: it keeps every event once, by its key, as the real one does. */
export class TagServer {
  mode: "ok" | "unreachable" | "answers-lost" = "ok";
  /** Every event in the order in which it was carried out. */
  readonly events = new Map<string, { readonly mention: string; readonly tag: string; readonly puts: boolean }>();

  get state(): Workspace {
    const tags = new Map<string, string[]>(mentions.map((id) => [id, []]));
    for (const { mention, tag, puts } of this.events.values()) {
      const rest = (tags.get(mention) ?? []).filter((one) => one !== tag);
      tags.set(mention, puts ? [...rest, tag] : rest);
    }
    const all = mentions.map((id) => ({ ...emptyMention(id), layer: "shared", tags: tags.get(id) ?? [] }));
    return { mentions: new Map(all.map((one) => [one.id, one])), claims: new Map() };
  }

  async carryOut(task: Task, { key = "" }: CallOptions): Promise<Sent> {
    if (this.mode === "unreachable") throw unreachable();
    if (!this.events.has(key)) this.events.set(key, this.eventOf(task));
    if (this.mode === "answers-lost") throw unreachable();
    const { mention } = this.events.get(key) ?? { mention: "" };
    const answer = this.state.mentions.get(mention);
    return { event: key, settle: (draft) => answer && draft.putMention(answer) };
  }

  private eventOf(task: Task) {
    if (task.kind === "undo") {
      const undone = this.events.get(task.event);
      if (!undone) throw new Error("What is undone was never done.");
      return { ...undone, puts: !undone.puts };
    }
    const { operation } = task;
    if (operation.kind !== "tag") throw new Error("This server knows tags only.");
    return { mention: operation.mention, tag: operation.tag, puts: true };
  }
}

/** One person's browser: what its pages store outlives them. */
export class Browser {
  private readonly stored: OutboxStorage<Entry> = memoryStorage();
  private readonly pages = new Set<Page>();
  private turn: Promise<void> = Promise.resolve();

  constructor(readonly server: TagServer) {}

  open(): Page {
    const page = new Page(this.server.state, (page) => this.surroundings(page));
    this.pages.add(page);
    page.start();
    return page;
  }

  /** Ends a page between two of its steps, as a crash does: nothing that it began goes on, and its lock is free. */
  crash(page: Page): void {
    page.end();
    this.pages.delete(page);
  }

  private surroundings(page: Page): Surroundings {
    const { stored, server } = this;
    const whileOpen = <T>(work: () => Promise<T>) => page.whileOpen(work);
    return {
      storage: {
        outlives: true,
        read: () => whileOpen(() => stored.read()),
        commit: (change) => whileOpen(() => stored.commit(change)),
      },
      listen: (hear) => {
        page.hear = hear;
        const send = (change: RowChange<Entry>) => {
          for (const other of this.pages) if (other !== page) queueMicrotask(() => other.hear(change));
        };
        return { send, close: () => {} };
      },
      alone: (work) => {
        const before = this.turn;
        const run = before.then(() => Promise.race([page.isOpen ? work() : undefined, page.ended]));
        this.turn = run;
        return run;
      },
      carryOut: (task, options) => whileOpen(() => server.carryOut(task, options)),
      readAgain: () => whileOpen(async () => () => server.state),
    };
  }
}

export class Page {
  isOpen = true;
  hear: (change: RowChange<Entry>) => void = () => {};
  readonly store: WorkspaceStore;
  readonly ended: Promise<void>;
  private setEnded: () => void = () => {};
  private stop: () => void = () => {};

  constructor(initial: Workspace, surroundings: (page: Page) => Surroundings) {
    this.ended = new Promise((resolve) => {
      this.setEnded = resolve;
    });
    this.store = createWorkspaceStore(initial, desk, surroundings(this));
  }

  start(): void {
    this.stop = this.store.start();
  }

  end(): void {
    this.isOpen = false;
    this.hear = () => {};
    this.stop();
    this.setEnded();
  }

  /** The tags that the person sees, of all mentions. */
  get tags(): string[] {
    const { workspace } = this.store.getState();
    return [...workspace.mentions.values()].flatMap((mention) => mention.tags).sort();
  }

  /** What a page asks for after its end never happens, and what it asked for before is never answered. */
  async whileOpen<T>(work: () => Promise<T>): Promise<T> {
    const never = new Promise<T>(() => {});
    if (!this.isOpen) return never;
    const result = await work();
    return this.isOpen ? result : never;
  }
}

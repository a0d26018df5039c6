import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ClaimAnswer } from "@/lib/contract/claims";
import type { ErrorCode } from "@/lib/core/errors";
import type { CallOptions } from "../build-request";
import { CallError, unreachable } from "../call-error";
import { memoryStorage } from "../outbox/memory-storage";
import { desk } from "./browser.fixture";
import type { Entry, Task } from "./journal";
import { putTarget } from "./operations/drafts";
import type { Sent } from "./operations/operation-kind";
import { emptyWorkspace, type Workspace, withClaims } from "./workspace";
import { WorkspaceDraft } from "./workspace-draft";
import { createWorkspaceStore } from "./workspace-store";

function problem(code: ErrorCode, detail: string): CallError {
  return new CallError({ type: "", title: "", status: 400, code, detail });
}

/** A server of claims with versions, which other people change too. */
class ClaimServer {
  isReachable = true;
  private readonly events = new Map<string, { readonly claim: string; readonly before: string; after: string }>();
  private claims = new Map<string, ClaimAnswer>();

  constructor(...statements: readonly string[]) {
    for (const [index, statement] of statements.entries()) {
      const draft = new WorkspaceDraft(emptyWorkspace);
      putTarget(draft, { id: `c${index}`, statement }, desk);
      const claim = draft.claim(`c${index}`);
      if (claim) this.claims.set(claim.id, { ...claim, layer: "shared" });
    }
  }

  get state(): Workspace {
    return withClaims(emptyWorkspace, [...this.claims.values()]);
  }

  statement(claim: string): string | undefined {
    return this.claims.get(claim)?.statement;
  }

  /** What anyone writes. */
  write(claim: string, statement: string): void {
    const known = this.claims.get(claim);
    if (known) this.claims.set(claim, { ...known, statement, version: known.version + 1 });
  }

  remove(claim: string): void {
    this.claims.delete(claim);
  }

  async carryOut(task: Task, { key = "" }: CallOptions): Promise<Sent> {
    if (!this.isReachable) throw unreachable();
    const claim = task.kind === "undo" ? this.undo(task.event, key) : this.reword(task, key);
    const answer = this.claims.get(claim);
    return { event: key, settle: (draft) => answer && draft.putClaim(answer) };
  }

  private undo(event: string, key: string): string {
    const { claim, before, after } = this.events.get(event) ?? { claim: "", before: "", after: "" };
    if (this.statement(claim) !== after) throw problem("conflict", "Someone changed it since.");
    this.events.set(key, { claim, before: after, after: before });
    this.write(claim, before);
    return claim;
  }

  private reword({ operation, basis }: Extract<Task, { kind: "operation" }>, key: string): string {
    if (operation.kind !== "reword") throw new Error("This server knows rewordings only.");
    const { claim, statement } = operation;
    const known = this.claims.get(claim);
    if (!known) throw problem("not-found", "There is no such claim.");
    if (basis.claims.get(claim)?.version !== known.version) throw problem("conflict", "Someone was faster.");
    this.events.set(key, { claim, before: known.statement, after: statement });
    this.write(claim, statement);
    return claim;
  }
}

function open(server: ClaimServer) {
  const store = createWorkspaceStore(server.state, desk, {
    storage: { ...memoryStorage<Entry>(), outlives: true },
    listen: () => ({ send: () => {}, close: () => {} }),
    alone: (work) => work(),
    carryOut: (task, options) => server.carryOut(task, options),
    readAgain: async ({ claims }) => {
      if (!server.isReachable) throw unreachable();
      return (workspace) => {
        const draft = new WorkspaceDraft(workspace);
        for (const id of claims) {
          const claim = server.state.claims.get(id);
          if (claim) draft.putClaim(claim);
          else draft.removeClaim(id);
        }
        return draft.finish();
      };
    },
  });
  store.start();
  return store;
}

async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(10_000);
  // The rules of merging are loaded when they are needed first.
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(10_000);
}
const reword = (claim: string, statement: string) => ({ kind: "reword" as const, claim, statement });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a stale write", () => {
  it("is merged and sent by itself where the changes lie apart", async () => {
    const server = new ClaimServer("About 400 dockers walked out of the quay");
    const store = open(server);
    server.write("c0", "About 400 dockers walked out of the quay on Monday");
    store.run(reword("c0", "About 450 dockers walked out of the quay"));
    await settle();
    expect(server.statement("c0")).toBe("About 450 dockers walked out of the quay on Monday");
    expect(store.getState()).toMatchObject({ setAside: [], save: { kind: "saved" } });
    expect(store.getState().news?.sentence).toContain("Merged");
  });

  it("asks where they overlap, one after the other, while the rest of the work goes on", async () => {
    const server = new ClaimServer("One.", "Two.", "Three.");
    const store = open(server);
    for (const claim of ["c0", "c1"]) server.write(claim, "Theirs.");
    store.run(reword("c0", "Mine."));
    store.run(reword("c1", "My own."));
    store.run(reword("c0", "Mine, later."));
    store.run(reword("c2", "Drei."));
    await settle();
    const [first, second] = store.getState().setAside;
    expect(first).toMatchObject({ stale: true, sides: { mine: "Mine.", theirs: "Theirs." }, hasWords: true });
    expect(second).toMatchObject({ sides: { mine: "My own.", theirs: "Theirs." } });
    expect(["c0", "c1", "c2"].map((claim) => server.statement(claim))).toEqual(["Theirs.", "Theirs.", "Drei."]);
    store.useMine(second?.id ?? "");
    store.useMine(first?.id ?? "", "Theirs and mine.");
    await settle();
    expect(server.statement("c1")).toBe("My own.");
    // What was written on top of one's own words meets other words now: neither is lost.
    const [later] = store.getState().setAside;
    expect(later).toMatchObject({ sides: { mine: "Mine, later.", theirs: "Theirs and mine." } });
    store.keepTheirs(later?.id ?? "");
    await settle();
    expect(server.statement("c0")).toBe("Theirs and mine.");
    expect(store.getState()).toMatchObject({ setAside: [], save: { kind: "saved" } });
  });

  it("is still stale when the other's change arrived before the sending", async () => {
    const server = new ClaimServer("One.");
    const store = open(server);
    server.isReachable = false;
    store.run(reword("c0", "Mine."));
    await settle();
    server.write("c0", "Theirs.");
    store.merge(() => server.state);
    server.isReachable = true;
    await settle();
    expect(store.getState().setAside).toHaveLength(1);
    expect(server.statement("c0")).toBe("Theirs.");
  });

  it("does not come of one's own words on top of one another", async () => {
    const server = new ClaimServer("One.");
    const store = open(server);
    for (const words of ["Two.", "Three.", "Four."]) store.run(reword("c0", words));
    await settle();
    expect(store.getState()).toMatchObject({ setAside: [], news: null, save: { kind: "saved" } });
    expect(server.statement("c0")).toBe("Four.");
  });

  it("keeps one's words to be seen where the thing is gone", async () => {
    const server = new ClaimServer("One.");
    const store = open(server);
    server.remove("c0");
    store.run(reword("c0", "Mine."));
    await settle();
    expect(store.getState().setAside).toMatchObject([{ stale: false, sides: { mine: "Mine.", theirs: null } }]);
  });
});

it("says that an undo was refused, and undoes the steps before it", async () => {
  const server = new ClaimServer("One.", "Two.");
  const store = open(server);
  store.run(reword("c0", "Eins."));
  store.run(reword("c1", "Zwei."));
  await settle();
  server.write("c1", "Theirs.");
  store.undo();
  store.undo();
  await settle();
  expect(store.getState().news?.sentence).toBe("Someone changed it since.");
  expect(server.statement("c0")).toBe("One.");
  expect(server.statement("c1")).toBe("Theirs.");
  expect(store.getState()).toMatchObject({ save: { kind: "saved" }, canUndo: false, canRedo: true });
  store.redo();
  await settle();
  expect(server.statement("c0")).toBe("Eins.");
});

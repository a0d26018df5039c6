import { CallError } from "../call-error";
import type { Sent, Touched } from "./operations/operation-kind";
import type { Workspace } from "./workspace";
import { WorkspaceDraft } from "./workspace-draft";

/** Reads these things from the server; the answer puts them into a workspace. Throws `CallError`. */
export type ReadAgain = (touched: Touched) => Promise<(workspace: Workspace) => Workspace>;

/** What is known of the server's state, and which of it must be read again. */
export class Known {
  private stale = { mentions: new Set<string>(), claims: new Set<string>() };

  constructor(
    private state: Workspace,
    private readonly read: ReadAgain,
  ) {}

  get workspace(): Workspace {
    return this.state;
  }

  merge(change: (workspace: Workspace) => Workspace): void {
    this.state = change(this.state);
  }

  change(work: (draft: WorkspaceDraft) => void): void {
    const draft = new WorkspaceDraft(this.state);
    work(draft);
    this.state = draft.finish();
  }

  /** Takes an answer over. `before` is the state when it was asked: what was merged since may be newer than the answer. */
  settle(sent: Sent, touched: Touched, before: Workspace): void {
    const overtaken = {
      mentions: touched.mentions.filter((id) => this.state.mentions.get(id) !== before.mentions.get(id)),
      claims: touched.claims.filter((id) => this.state.claims.get(id) !== before.claims.get(id)),
    };
    this.change(sent.settle);
    this.markStale(overtaken);
    if (sent.stale) this.markStale(sent.stale);
  }

  markStale({ mentions = [], claims = [] }: Partial<Touched>): void {
    for (const id of mentions) this.stale.mentions.add(id);
    for (const id of claims) this.stale.claims.add(id);
  }

  /** Reads what is stale; false where the server was not reached, and it stays stale. */
  async readStale(): Promise<boolean> {
    const { mentions, claims } = this.stale;
    if (mentions.size === 0 && claims.size === 0) return true;
    this.stale = { mentions: new Set(), claims: new Set() };
    const touched = { mentions: [...mentions], claims: [...claims] };
    try {
      this.merge(await this.read(touched));
      return true;
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      this.markStale(touched);
      return false;
    }
  }
}

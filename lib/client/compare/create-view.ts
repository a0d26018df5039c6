import type { Task } from "./journal";
import { applyOperation } from "./operations";
import type { Desk } from "./operations/operation-kind";
import { showStep } from "./show-step";
import type { Workspace } from "./workspace";
import { type Effect, WorkspaceDraft } from "./workspace-draft";

/** Shows what the server will do. */
export function show(draft: WorkspaceDraft, task: Task, desk: Desk): void {
  if (task.kind === "operation") applyOperation(draft, task.operation, desk);
  else showStep(draft, task.before, task.after);
}

/**
 * What a person sees: the server's state with the waiting tasks on top. Linear in the tasks; a task whose things did not
 * change since the last call gives the very objects of then.
 */
export function createView(desk: Desk) {
  const effects = new WeakMap<Task, Effect>();
  return (base: Workspace, tasks: readonly Task[]): Workspace => {
    const draft = new WorkspaceDraft(base);
    for (const task of tasks) {
      effects.set(
        task,
        draft.repeat(effects.get(task), () => show(draft, task, desk)),
      );
    }
    return draft.finish();
  };
}

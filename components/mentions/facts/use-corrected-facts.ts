import { useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { useMentionFacts } from "@/components/facts/use-facts";
import { touchedByTask } from "@/lib/client/compare/journal";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import type { Author } from "@/lib/contract/fields";
import { withCorrections } from "./with-corrections";

type Tasks = ReturnType<WorkspaceStore["getState"]>["tasks"];

/** What waits to be done with a mention. */
function useTasksOn(store: WorkspaceStore, mention: string): Tasks {
  const read = () => store.getState().tasks;
  const tasks = useSyncExternalStore(store.subscribe, read, read);
  return useMemo(() => tasks.filter(({ task }) => touchedByTask(task).mentions.includes(mention)), [tasks, mention]);
}

/**
 * What a mention says, with the person's own corrections as soon as they are made; null until it is known. What was carried out is
 * shown as it was made until the server tells it.
 */
export function useCorrectedFacts(
  mention: { readonly id: string; readonly version: number },
  isNew: boolean,
  store: WorkspaceStore,
  author: Author,
) {
  const tasks = useTasksOn(store, mention.id);
  const { facts, readAgain } = useMentionFacts(mention, isNew);
  const [carriedOut, setCarriedOut] = useState<Tasks>([]);
  const before = useRef(tasks);
  useLayoutEffect(() => {
    const gone = before.current.filter(({ id }) => !tasks.some((one) => one.id === id));
    before.current = tasks;
    if (gone.length === 0) return;
    setCarriedOut((some) => [...some, ...gone]);
    void readAgain().then(() => setCarriedOut((some) => some.filter((one) => !gone.includes(one))));
  }, [tasks, readAgain]);
  return useMemo(() => {
    const operations = [...carriedOut, ...tasks].flatMap(({ task }) =>
      task.kind === "operation" ? task.operation : [],
    );
    return facts && withCorrections(facts, operations, author);
  }, [facts, carriedOut, tasks, author]);
}

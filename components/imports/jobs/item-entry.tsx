import { Button } from "@/components/ui/button";
import { call } from "@/lib/client/call";
import type { JobItemAnswer } from "@/lib/contract/imports";
import { AddedEntry } from "./added-entry";
import styles from "./job-list.module.css";
import type { RetryKind } from "./use-import-jobs";

export interface ItemActions {
  readonly outlets: readonly string[];
  readonly onCancel: (item: string) => void;
  readonly onRetry: (what: RetryKind, item: string) => void;
  /** Whether the person may have fetched what robots.txt keeps from programs. */
  readonly canFetchAnyway: boolean;
  /** Told when an article was corrected here. */
  readonly onSettled: () => void;
}

/** One item of a job: how it fares, why it failed, and what one can do about it. */
export function ItemEntry({ item, actions }: { item: JobItemAnswer; actions: ItemActions }) {
  const { article } = item;
  if (article) {
    const load = () => call("getArticle", { article: article.id });
    return <AddedEntry article={article} outlets={actions.outlets} load={load} onSettled={actions.onSettled} />;
  }
  return (
    <>
      <div className={styles.head}>
        <p className={styles.name}>{item.name}</p>
        <span className={item.state === "failed" ? styles.bad : styles.state}>{sayState(item)}</span>
      </div>
      {item.problem ? <p className={styles.said}>{item.problem.detail}</p> : null}
      {item.sameAs ? <p className={styles.said}>Same text as “{item.sameAs.title}”. It was not added again.</p> : null}
      <div className={styles.ways}>
        <ItemWays item={item} actions={actions} />
      </div>
    </>
  );
}

function ItemWays({ item, actions }: { item: JobItemAnswer; actions: ItemActions }) {
  const { id, name, state, sameAs } = item;
  if (state === "waiting" || state === "reading") {
    return (
      <Button aria-label={`Cancel ${name}`} onClick={() => actions.onCancel(id)}>
        Cancel
      </Button>
    );
  }
  if (state === "failed" || state === "cancelled") {
    return (
      <>
        <Button aria-label={`Retry ${name}`} onClick={() => actions.onRetry(state, id)}>
          Retry
        </Button>
        {item.problem?.code === "robots" && actions.canFetchAnyway ? (
          <Button aria-label={`Fetch ${name} anyway`} onClick={() => actions.onRetry("robots", id)}>
            Fetch anyway
          </Button>
        ) : null}
      </>
    );
  }
  if (!sameAs) return null;
  return (
    <Button aria-label={`Add ${name} anyway`} onClick={() => actions.onRetry("same", id)}>
      Add anyway
    </Button>
  );
}

function sayState({ state, sameAs }: JobItemAnswer): string {
  if (state === "reading") return "reading …";
  if (state === "expanded") return "opened";
  if (state === "done") return sameAs ? "here already" : "added, deleted since";
  return state;
}

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import type { JobAnswer } from "@/lib/contract/imports";
import { type ItemActions, ItemEntry } from "./item-entry";
import styles from "./job-list.module.css";
import { type ItemFilter, useJobItems } from "./use-job-items";

const filters = ["waiting", "added", "same", "failed", "cancelled"] as const;

const filterWords: Readonly<Record<ItemFilter, string>> = {
  all: "All",
  waiting: "Waiting",
  added: "Added",
  same: "Here already",
  failed: "Failed",
  cancelled: "Cancelled",
};

/** A job's items, some at a time; where they fare differently, those of one kind alone. */
export function JobItems({ job, actions }: { job: JobAnswer; actions: ItemActions }) {
  const [filter, setFilter] = useState<ItemFilter>("all");
  const { counts } = job;
  const kinds = filters.filter((one) => counts[one] > 0 || one === filter);
  return (
    <>
      {kinds.length > 1 || filter !== "all" ? (
        <div className={styles.filters}>
          <Chip pressed={filter === "all"} count={counts.total} onClick={() => setFilter("all")}>
            {filterWords.all}
          </Chip>
          {kinds.map((one) => (
            <Chip key={one} pressed={filter === one} count={counts[one]} onClick={() => setFilter(one)}>
              {filterWords[one]}
            </Chip>
          ))}
        </div>
      ) : null}
      <ItemPages key={filter} job={job} filter={filter} actions={actions} />
    </>
  );
}

function ItemPages({ job, filter, actions }: { job: JobAnswer; filter: ItemFilter; actions: ItemActions }) {
  const { items, goOn, goBack } = useJobItems(job, filter);
  return (
    <>
      <ul>
        {items.map((item) => (
          <li key={item.id} className={styles.entry}>
            <ItemEntry item={item} actions={actions} />
          </li>
        ))}
      </ul>
      {goOn || goBack ? (
        <div className={styles.ways}>
          {goBack ? <Button onClick={goBack}>Earlier sources</Button> : null}
          {goOn ? <Button onClick={goOn}>Further sources</Button> : null}
        </div>
      ) : null}
    </>
  );
}

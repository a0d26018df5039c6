import type { Answer } from "@/lib/contract/operation";
import type { getHealth } from "@/lib/contract/people";
import { Flag } from "../ui/flag";
import styles from "./health-list.module.css";

const words = { ok: "works", down: "is down" } as const;
const tone = { ok: "ok", down: "bad" } as const;

/** Whether the parts of this installation work. */
export function HealthList({ health }: { health: Answer<typeof getHealth> }) {
  return (
    <dl className={styles.list}>
      <dt>Program</dt>
      <dd>
        <Flag tone={tone[health.status]}>{words[health.status]}</Flag> version {health.version}
      </dd>
      <dt>Database</dt>
      <dd>
        <Flag tone={tone[health.database]}>{words[health.database]}</Flag>
      </dd>
    </dl>
  );
}

import { Link } from "@/components/ui/link";
import type { OutletAnswer } from "@/lib/contract/projects/outlets";
import { Dot } from "../ui/dot";
import { hueStyle } from "../ui/hue-style";
import { plural } from "../ui/plural";
import styles from "./row-list.module.css";

interface Props {
  readonly outlets: readonly OutletAnswer[];
  /** The address of the list. */
  readonly list: string;
  readonly chosen: string | null;
  readonly canChange: boolean;
}

/** The outlets of a project by name; each opens beside the list for those who may change it. */
export function OutletList({ outlets, list, chosen, canChange }: Props) {
  return (
    <ul className={styles.list}>
      {outlets.map((outlet) => (
        <li key={outlet.id} className={styles.row} data-chosen={outlet.id === chosen ? "" : undefined}>
          <Dot colour={outlet.colour} />
          <span className={styles.main}>
            <b className={styles.outlet} style={hueStyle(outlet.colour)}>
              <Link href={`${list}/${outlet.id}`}>{outlet.name}</Link>
            </b>
            <span className={styles.sub}>
              {[outlet.domain, outlet.country, outlet.language].filter(Boolean).join(" · ") ||
                "nothing else is known of it"}
            </span>
          </span>
          <span className={styles.count}>{plural(outlet.articles, "article")}</span>
          {canChange ? (
            <Link
              href={`${list}?outlet=${outlet.id}#change`}
              className={styles.change}
              aria-label={`Change ${outlet.name}`}
              aria-current={outlet.id === chosen ? "true" : undefined}
            >
              Change
            </Link>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

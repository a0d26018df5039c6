import { Link } from "@/components/ui/link";
import type { ClaimAnswer } from "@/lib/contract/claims";
import { Dot } from "../ui/dot";
import { formatDay } from "../ui/format-time";
import { plural } from "../ui/plural";
import styles from "./claim-database.module.css";
import { ClaimFlags } from "./claim-flags";

interface Props {
  readonly project: string;
  readonly claims: readonly ClaimAnswer[];
  /** The story whose margin numbers are shown; all of a claim's numbers where none is chosen. */
  readonly story: string;
}

/** A claim's margin numbers, one for each of its stories. */
export function numbersOf(claim: ClaimAnswer, story = ""): string {
  const own = claim.numbers[story];
  const shown = own === undefined ? Object.values(claim.numbers).toSorted((a, b) => a - b) : [own];
  return shown.length === 0 ? "–" : shown.join(", ");
}

/** A page of the claim database; each row leads to its claim. */
export function ClaimRows({ project, claims, story }: Props) {
  return (
    <ul className={styles.rows}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.row}>
          <span className={styles.number}>
            {claim.abilities.merge ? (
              <input type="checkbox" name="claim" value={claim.id} aria-label={`Choose “${claim.statement}”`} />
            ) : null}
            {numbersOf(claim, story)}
          </span>
          <div className={styles.words}>
            <Link href={`/projects/${project}/claims/${claim.id}`} className={styles.statement} dir="auto">
              {claim.statement}
            </Link>
            <span className={styles.outlets}>
              {claim.outlets.map((outlet) => (
                <span key={outlet.id} className={styles.outlet}>
                  <Dot colour={outlet.colour} /> {outlet.name}
                </span>
              ))}
            </span>
          </div>
          <span className={styles.flags}>
            <ClaimFlags flags={claim.flags} />
          </span>
          <span className={styles.facts}>
            <span>{plural(claim.mentions, "mention")}</span>
            <span>
              changed <time dateTime={claim.updatedAt}>{formatDay(claim.updatedAt)}</time>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}

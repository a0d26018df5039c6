import type { FetchRecord } from "@/lib/contract/fetching";
import { formatClock, formatDay } from "../ui/format-time";
import styles from "./article-evidence.module.css";

const when = (time: string) => `${formatDay(time)}, ${formatClock(time)} UTC`;

/** From where and when a page was fetched, through which archive, and what its host said beside it. */
export function Fetched({ fetched }: { fetched: FetchRecord }) {
  const { address, requested, at, status, headers, original, archivedAt, ignoredRobots } = fetched;
  const said = Object.entries(headers);
  return (
    <>
      <small>
        Fetched from <Address href={address} /> on {when(at)}
      </small>
      {requested === address ? null : (
        <small>
          Asked for as <Address href={requested} />
        </small>
      )}
      {original ? (
        <small>
          An archive’s copy of <Address href={original} />
          {archivedAt ? `, made on ${when(archivedAt)}` : ""}
        </small>
      ) : null}
      {ignoredRobots ? <small>Fetched by an owner’s decision, whatever the site’s robots.txt says</small> : null}
      <details className={styles.hash}>
        <summary>
          Answer {status}, {said.length} headers
        </summary>
        <dl className={styles.headers}>
          {said.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

function Address({ href }: { href: string }) {
  return (
    <a href={href} rel="noreferrer noopener nofollow" target="_blank">
      {href}
    </a>
  );
}

import { Link } from "@/components/ui/link";
import { sayPublished } from "../../articles/article-words";
import { stanceWords } from "../../claims/claim-words";
import { Dot } from "../../ui/dot";
import styles from "../plots/plots.module.css";
import { sayStretch } from "./time-words";
import { outletName, type TimelineStory } from "./timeline-story";

interface Props {
  readonly story: TimelineStory;
  readonly place: { readonly id: string; readonly project: string };
}

/** The timeline in words: each claim, when it was, and who carried it when. */
export function TimelineTable({ story, place }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">Claim</th>
          <th scope="col">When it was</th>
          <th scope="col">Published</th>
        </tr>
      </thead>
      <tbody>
        {story.claims.map((claim) => (
          <tr key={claim.claim}>
            <th scope="row">
              <span className={styles.number}>{claim.number}</span>
              <Link href={`/projects/${place.project}/claims/${claim.claim}`} dir="auto">
                {claim.statement}
              </Link>
            </th>
            <td>
              <Events events={claim.events} />
            </td>
            <td>
              <ul>
                {claim.publications.map((publication) => (
                  <Publication
                    key={publication.article}
                    {...publication}
                    claim={claim.claim}
                    story={story}
                    place={place}
                  />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Events({ events }: { events: Props["story"]["claims"][number]["events"] }) {
  const [main, ...others] = events;
  if (!main) return <span className={styles.note}>undated: no mention names a time</span>;
  return (
    <>
      {sayStretch(main)}
      {others.length > 0 ? <div className={styles.note}>also told: {others.map(sayStretch).join("; ")}</div> : null}
    </>
  );
}

type PublicationProps = Props["story"]["claims"][number]["publications"][number] & Props & { readonly claim: string };

function Publication({ article: id, mentions, claim, story, place }: PublicationProps) {
  const article = story.articles.get(id);
  const others = [...new Set(mentions.map(({ stance }) => stance))].filter((stance) => stance !== "states");
  const query = new URLSearchParams({ articles: id, claim, mention: mentions[0]?.mention ?? "" });
  return (
    <li>
      <Link href={`/projects/${place.project}/stories/${place.id}/compare?${query}`} className={styles.outlet}>
        <Dot colour={article?.outlet?.colour ?? ""} />
        {outletName(article)}
      </Link>
      , {sayPublished(article?.publishedAt ?? null)}
      {others.length > 0 ? ` · ${others.map((stance) => stanceWords[stance].toLowerCase()).join(", ")}` : ""}
    </li>
  );
}

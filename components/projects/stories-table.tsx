import { Link } from "@/components/ui/link";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { ButtonLink } from "../ui/button";
import { Dot } from "../ui/dot";
import { EmptyPlace } from "../ui/empty-place";
import { formatDay } from "../ui/format-time";
import { plural } from "../ui/plural";
import { Progress } from "../ui/progress";
import styles from "./stories-table.module.css";
import { ChangeStoryButton } from "./story-dialog";

/** The stories of a project with the outlets that tell them and how far the work is. */
export function StoriesTable({ stories }: { stories: readonly StoryAnswer[] }) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            Stories
          </th>
          <th scope="col">articles</th>
          <th scope="col">mentions linked</th>
          <th scope="col">claims</th>
          <th scope="col" className={styles.right}>
            to review
          </th>
        </tr>
      </thead>
      <tbody>
        {stories.map((story) => (
          <StoryRow key={story.id} story={story} />
        ))}
      </tbody>
    </table>
  );
}

function StoryRow({ story }: { story: StoryAnswer }) {
  const { counts, abilities } = story;
  const base = `/projects/${story.project}/stories/${story.id}`;
  return (
    <tr>
      <th scope="row" className={styles.story}>
        <h2 className={styles.title}>
          <Link href={base}>{story.title}</Link>
        </h2>
        <div className={styles.meta}>
          <OutletDots outlets={story.outlets} />
          {story.eventDate ? <span>{formatDay(story.eventDate)}</span> : <span>no date yet</span>}
          {abilities.change ? <ChangeStoryButton story={story} className={styles.change} /> : null}
        </div>
      </th>
      {counts.articles === 0 ? (
        <td colSpan={4} className={styles.empty}>
          <EmptyPlace
            sentence="No articles yet."
            action={
              abilities.importArticles ? <ButtonLink href={`${base}/articles`}>Add articles</ButtonLink> : undefined
            }
          />
        </td>
      ) : (
        <StoryNumbers counts={counts} base={base} />
      )}
    </tr>
  );
}

function StoryNumbers({ counts, base }: { counts: StoryAnswer["counts"]; base: string }) {
  return (
    <>
      <td data-label="articles" className={styles.number}>
        <b>{counts.articles}</b>
      </td>
      <td data-label="mentions linked">
        <Progress value={counts.linked} of={counts.mentions} label="mentions linked" />
      </td>
      <td data-label="claims" className={styles.number}>
        <b>{counts.claims}</b>
      </td>
      <td data-label="to review" className={styles.review}>
        {counts.proposed > 0 ? (
          <>
            <b>{counts.proposed}</b>
            <small>
              <Link href={`${base}/matrix?status=all&flag=proposed`}>proposed</Link>
            </small>
          </>
        ) : (
          <>
            <b className={styles.none}>0</b>
            <small>all decided</small>
          </>
        )}
      </td>
    </>
  );
}

function OutletDots({ outlets }: { outlets: StoryAnswer["outlets"] }) {
  if (outlets.length === 0) return null;
  const names = outlets.map((outlet) => outlet.name).join(", ");
  return (
    <span className={styles.outlets} title={names}>
      {outlets.slice(0, 12).map((outlet) => (
        <Dot key={outlet.id} colour={outlet.colour} />
      ))}
      <span className={styles.outletCount}>{plural(outlets.length, "outlet")}</span>
      <span className="visually-hidden">: {names}</span>
    </span>
  );
}

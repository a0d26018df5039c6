import type { TimelineAnswer } from "@/lib/contract/comparison";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { ButtonLink } from "../../ui/button";
import { classNames } from "../../ui/class-names";
import { EmptyPlace } from "../../ui/empty-place";
import { MoreLink } from "../../ui/more-link";
import { PageFrame } from "../../ui/page-frame";
import { PageHead } from "../../ui/page-head";
import { plural } from "../../ui/plural";
import styles from "../plots/plots.module.css";
import { SaveDrawing } from "../plots/save-drawing";
import { TimelinePlot } from "./timeline-plot";
import { toTimelineStory } from "./timeline-story";
import { TimelineTable } from "./timeline-table";

const drawing = "timeline-drawing";

/** When the story's claims were, against when the articles came out that carry them: drawn, and as a table. */
export function TimelinePage({ story, answer }: { story: StoryAnswer; answer: TimelineAnswer }) {
  const shown = toTimelineStory(answer);
  const undated = answer.claims.filter(({ events }) => events.length === 0).length;
  if (answer.claims.length === 0) return <Nothing base={`/projects/${story.project}/stories/${story.id}`} />;
  return (
    <PageFrame footer={`${plural(answer.claims.length, "claim")}, ${undated} undated · times in UTC`}>
      <PageHead
        title="Timeline"
        lede="What each outlet knew when. A bar is the time that most mentions of a claim name, a pale bar another that some name, as the program reads them; a dot is an article that carries the claim, a ring one that denies it. Long stretches without anything are shortened, where the axis is dotted."
      />
      <div className={styles.head}>
        <SaveDrawing drawing={drawing} fileName={`${story.title} – timeline`} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys. */}
      <section aria-label="Drawing of the timeline" tabIndex={0} className={classNames(styles.region, styles.wide)}>
        <TimelinePlot id={drawing} story={shown} size="wide" />
      </section>
      <div className={styles.narrow}>
        <TimelinePlot story={shown} size="narrow" />
      </div>
      <TimelineTable story={shown} place={story} />
      <MoreLink next={answer.next}>Further claims</MoreLink>
    </PageFrame>
  );
}

function Nothing({ base }: { base: string }) {
  return (
    <PageFrame>
      <PageHead title="Timeline" />
      <EmptyPlace
        sentence="Here claims will stand in the order of what they tell. Mark a passage in Compare and make it a claim."
        action={<ButtonLink href={`${base}/compare`}>Open Compare</ButtonLink>}
      />
    </PageFrame>
  );
}

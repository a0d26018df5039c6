import { cutWords } from "@/lib/core/comparison/plots/cut-words";
import { publicationTime } from "@/lib/core/comparison/timeline/event-time";
import { layTimeline, markSizes, type TimelineRow } from "@/lib/core/comparison/timeline/timeline-layout";
import { classNames } from "../../ui/class-names";
import { hueStyle } from "../../ui/hue-style";
import { plural } from "../../ui/plural";
import styles from "../plots/plots.module.css";
import type { TimelineStory } from "./timeline-story";

/** How large it is drawn: `wide` has the claims beside the axis, `narrow`, for a phone, above each row. */
const sizes = {
  wide: { width: 1110, frame: { start: 330, end: 1000, top: 34, head: 0 }, words: 46, legend: 5 },
  narrow: { width: 358, frame: { start: 38, end: 320, top: 34, head: 18 }, words: 42, legend: 2 },
} as const;
const legendLine = 18;
const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

interface Props {
  readonly id?: string;
  readonly story: TimelineStory;
  readonly size: keyof typeof sizes;
}

/** Claims by when they were, each with the articles that carry it by when they came out. What it shows stands in the table too. */
export function TimelinePlot({ id, story, size }: Props) {
  const { claims, articles, outlets } = story;
  const { width, frame, legend } = sizes[size];
  const layout = layTimeline(
    claims.map(({ claim, events, publications }) => ({
      id: claim,
      events: events.map(({ from, to }) => ({ from: Date.parse(from) / 1000, to: Date.parse(to) / 1000 })),
      publications: publications.map(({ article }) => ({
        id: article,
        at: publicationTime(articles.get(article)?.publishedAt ?? null),
      })),
    })),
    frame,
  );
  const height = layout.height + 22 + Math.ceil(outlets.length / legend) * legendLine;
  return (
    <svg
      id={id}
      className={styles.drawing}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`Timeline of ${plural(claims.length, "claim")}. The table below says the same.`}
    >
      <line className={styles.axis} x1={frame.start} x2={frame.end} y1={frame.top - 6} y2={frame.top - 6} />
      {layout.breaks.map(({ from, to }) => (
        <line key={from} className={styles.broken} x1={from + 8} x2={to - 8} y1={frame.top - 6} y2={frame.top - 6} />
      ))}
      {layout.ticks.map(({ at, day: number }) => (
        <g key={number}>
          <line className={styles.rule} x1={at} x2={at} y1={frame.top - 6} y2={layout.height} />
          <text className={styles.meta} x={at} y={14} textAnchor="middle">
            {day.format(new Date(number * 86_400_000))}
          </text>
        </g>
      ))}
      {layout.rows.map((row, index) => (
        <Row key={row.id} row={row} claim={claims[index]} story={story} size={size} />
      ))}
      {outlets.map(({ name, colour }, index) => (
        <g
          key={name}
          style={hueStyle(colour)}
          transform={`translate(${10 + (index % legend) * (width / legend)} ${layout.height + 18 + Math.floor(index / legend) * legendLine})`}
        >
          <circle className={styles.mark} cx={markSizes.radius} cy={-4} r={markSizes.radius} />
          <text x={14}>{cutWords(name, 28)}</text>
        </g>
      ))}
    </svg>
  );
}

interface RowProps {
  readonly row: TimelineRow;
  readonly claim: TimelineStory["claims"][number] | undefined;
  readonly story: TimelineStory;
  readonly size: Props["size"];
}

function Row({ row, claim, story, size }: RowProps) {
  const { width, frame, words } = sizes[size];
  const isBeside = frame.head === 0;
  const line = isBeside ? row.height / 2 + 4 : frame.head - 2;
  const denying = new Set(
    claim?.publications
      .filter(({ mentions }) => mentions.every(({ stance }) => stance === "denies"))
      .map((one) => one.article),
  );
  return (
    <g transform={`translate(0 ${row.y})`}>
      <line className={styles.rule} x1={0} x2={width} y1={row.height} y2={row.height} />
      <text className={styles.meta} x={isBeside ? 28 : 0} y={line} textAnchor={isBeside ? "end" : "start"}>
        {claim?.number}
      </text>
      <text className={styles.claim} x={isBeside ? 36 : 20} y={line}>
        {cutWords(claim?.statement ?? "", words)}
      </text>
      {row.events.map(({ x, y, width: length, isMain }) => (
        <rect
          key={`${x} ${y}`}
          className={isMain ? styles.event : styles.otherEvent}
          x={x}
          y={y - markSizes.bar / 2}
          width={length}
          height={markSizes.bar}
          rx={1.5}
        />
      ))}
      {row.publications.map(({ id, x, y }) => (
        <circle
          key={id}
          className={classNames(styles.mark, denying.has(id) && styles.ring)}
          style={hueStyle(story.articles.get(id)?.outlet?.colour ?? "")}
          cx={x}
          cy={y}
          r={markSizes.radius - 0.75}
        />
      ))}
      {row.unplaced.length > 0 ? (
        <text
          className={styles.meta}
          x={isBeside ? frame.end + 20 : width}
          y={line}
          textAnchor={isBeside ? "start" : "end"}
        >
          + {row.unplaced.length} undated
        </text>
      ) : null}
    </g>
  );
}

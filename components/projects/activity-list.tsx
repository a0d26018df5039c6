import { Link } from "@/components/ui/link";
import type { EventAnswer } from "@/lib/contract/events";
import { shorten } from "@/lib/core/text/shorten";
import { Avatar } from "../ui/avatar";
import { formatClock, sayDay } from "../ui/format-time";
import styles from "./activity-list.module.css";
import { activityWords } from "./activity-words";
import { UndoEventButton } from "./undo-event-button";

/** How much of a thing’s words is shown, in UTF-16 units. */
const longest = 120;

interface Props {
  readonly project: string;
  readonly events: readonly EventAnswer[];
  /** The person who reads it. */
  readonly reader: string;
  readonly now: Date;
  /** Whether what can be undone is offered to be. */
  readonly canUndo?: boolean;
  /** The level of the days’ headings. */
  readonly level?: 2 | 3;
}

/** What was done in a project, newest first, by day. Times are UTC. */
export function ActivityList({ project, events, reader, now, canUndo = false, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const days = [...new Set(events.map((event) => event.at.slice(0, 10)))];
  return days.map((day) => (
    <div key={day} className={styles.day}>
      <Heading className={styles.date}>{sayDay(day, now)}</Heading>
      <ol>
        {events
          .filter((event) => event.at.startsWith(day))
          .map((event) => (
            <ActivityRow key={event.id} project={project} event={event} reader={reader} canUndo={canUndo} />
          ))}
      </ol>
    </div>
  ));
}

interface RowProps {
  readonly project: string;
  readonly event: EventAnswer;
  readonly reader: string;
  readonly canUndo: boolean;
}

function ActivityRow({ project, event, reader, canUndo }: RowProps) {
  const who = whoDid(event);
  const left = event.name === "removeMember" && event.actor?.id === event.subject;
  return (
    <li className={styles.event}>
      <Avatar name={who} />
      <span className={styles.words}>
        <b>{event.actor?.id === reader ? "You" : who}</b>{" "}
        {left ? "left the project" : (activityWords[event.name] ?? event.name)}{" "}
        {left || event.actor === null ? null : <Subject project={project} event={event} />}
        {canUndo && event.undoable ? <UndoEventButton event={event.id} words={wordsOf(event)} /> : null}
      </span>
      <time dateTime={event.at} className={styles.time}>
        {formatClock(event.at)}
      </time>
    </li>
  );
}

/** The event as a button names it, such as “merged other tags into Figure”. */
function wordsOf({ name, about }: EventAnswer): string {
  return [activityWords[name] ?? name, about ? shorten(about.words, longest) : ""].join(" ").trim();
}

/** Accepting an invitation has no actor: the person is its subject. */
function whoDid({ actor, about }: EventAnswer): string {
  return actor?.name ?? (about?.kind === "person" ? about.words : "Someone");
}

function Subject({ project, event: { about, subject } }: { project: string; event: EventAnswer }) {
  if (!about) return null;
  const words = shorten(about.words, longest);
  if (about.kind === "mention") return <q className={styles.subject}>“{words}”</q>;
  if (about.kind === "person" || about.kind === "outlet" || about.kind === "tag") return words;
  const page = { claim: "claims", story: "stories", article: null }[about.kind];
  if (!page || about.deleted) return <cite className={styles.subject}>{words}</cite>;
  return (
    <Link href={`/projects/${project}/${page}/${subject}`} className={styles.subject}>
      {words}
    </Link>
  );
}

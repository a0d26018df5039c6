import { Button } from "@/components/ui/button";
import { plural } from "@/components/ui/plural";
import { Progress } from "@/components/ui/progress";
import { SectionHead } from "@/components/ui/section-head";
import type { JobAnswer } from "@/lib/contract/imports";
import { JobItems } from "./job-items";
import styles from "./job-list.module.css";
import { sayCounts, sayEnd, sayTimeLeft } from "./job-words";
import type { ImportJobs, Sending } from "./use-import-jobs";
import { isAtWork } from "./use-job-list";

interface Props {
  /** Which of the imports shown it is, from 1. */
  readonly number: number;
  readonly job: JobAnswer;
  readonly jobs: ImportJobs;
  readonly outlets: readonly string[];
  readonly onSettled: () => void;
  /** Whether the person may have fetched what robots.txt keeps from programs. */
  readonly canFetchAnyway: boolean;
}

/** One import: how far it is, what one can do with all of it, and its items. */
export function JobView({ number, job, jobs, outlets, onSettled, canFetchAnyway }: Props) {
  const { id, counts } = job;
  const sending = jobs.sendingOf(id);
  const total = counts.total + sending.waiting;
  const isBusy = isAtWork(job) || sending.waiting > 0;
  const settled = counts.total - counts.waiting - counts.reading;
  return (
    <section aria-label={`Import ${number}`} className={styles.job}>
      <SectionHead aside={<span className={styles.said}>{total > 0 ? plural(total, "source") : ""}</span>}>
        {isBusy ? "Being added" : "Added now"}
      </SectionHead>
      {isBusy ? <Progress value={settled} of={total} label="sources read" /> : null}
      {isBusy ? <p className={styles.said}>{sayProgress(job, sending)}</p> : null}
      <p className={styles.count}>{sayCounts(counts, total)}</p>
      <p role="status" className="visually-hidden">
        {isBusy ? "" : sayEnd(job)}
      </p>
      <SendingNotes sending={sending} />
      <JobActions job={job} jobs={jobs} isBusy={isBusy} />
      <JobItems
        job={job}
        actions={{
          outlets,
          onSettled,
          canFetchAnyway,
          onCancel: (item) => void jobs.cancel(id, [item]),
          onRetry: (what, item) => void jobs.retry(id, what, [item]),
        }}
      />
    </section>
  );
}

function sayProgress(job: JobAnswer, { waiting, share }: Sending): string {
  if (waiting > 0) return `sending, ${Math.floor(100 * share)} % · keep this page open until all is sent`;
  return [`${job.percent} %`, sayTimeLeft(job.secondsLeft), "goes on without this page"].filter(Boolean).join(" · ");
}

function SendingNotes({ sending: { refusals, leftOut } }: { sending: Sending }) {
  return (
    <>
      {leftOut > 0 ? (
        <p className={styles.said}>{plural(leftOut, "file")} of other types stayed in the folder.</p>
      ) : null}
      {refusals.map(({ names, sentence }) => (
        <p key={names.join()} className={styles.bad}>
          {names.length > 3 ? `${names.slice(0, 3).join(", ")} and ${names.length - 3} more` : names.join(", ")}:{" "}
          {sentence}
        </p>
      ))}
    </>
  );
}

function JobActions({ job, jobs, isBusy }: { job: JobAnswer; jobs: ImportJobs; isBusy: boolean }) {
  const { id, counts } = job;
  return (
    <div className={styles.ways}>
      {isBusy ? <Button onClick={() => void jobs.cancel(id)}>Cancel the import</Button> : null}
      {counts.failed > 0 ? (
        <Button onClick={() => void jobs.retry(id, "failed")}>Retry {counts.failed} failed</Button>
      ) : null}
      {counts.cancelled > 0 && !isBusy ? (
        <Button onClick={() => void jobs.retry(id, "cancelled")}>Read {counts.cancelled} cancelled</Button>
      ) : null}
      {counts.same > 1 ? (
        <Button onClick={() => void jobs.retry(id, "same")}>Add {counts.same} here already</Button>
      ) : null}
      {counts.failed + counts.same > 0 ? (
        <a className={styles.link} href={`/api/v1/jobs/${id}/errors`} download>
          Errors as CSV
        </a>
      ) : null}
      {!isBusy ? <Button onClick={() => void jobs.dismiss(id)}>Put away</Button> : null}
    </div>
  );
}

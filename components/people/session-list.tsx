"use client";

import { useHydrated } from "@/components/ui/use-hydrated";
import { call } from "@/lib/client/call";
import type { Answer } from "@/lib/contract/operation";
import type { listSessions } from "@/lib/contract/people";
import { describeDevice } from "@/lib/core/people/describe-device";
import { Button } from "../ui/button";
import { Flag } from "../ui/flag";
import { ProblemNote } from "../ui/problem-note";
import styles from "./form.module.css";
import { Moment } from "./moment";
import rows from "./rows.module.css";
import { useRemoval } from "./use-removal";

type Session = Answer<typeof listSessions>["items"][number];

const everywhere = "everywhere";

/** Where one is signed in, with a way to end each session and all of them. */
export function SessionList({ sessions }: { sessions: readonly Session[] }) {
  const ready = useHydrated();
  const { pending, problem, start } = useRemoval(async (id) => {
    if (id !== everywhere) return call("revokeSession", { session: id });
    await call("signOutEverywhere", {});
    location.assign("/sign-in");
  });
  return (
    <div className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <ul className={rows.list}>
        {sessions.map((session) => (
          <SessionRow
            key={session.id}
            session={session}
            busy={!ready || pending !== null}
            onEnd={() => void start(session.id)}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button variant="danger" disabled={!ready || pending !== null} onClick={() => void start(everywhere)}>
          Sign out everywhere
        </Button>
      </div>
    </div>
  );
}

function SessionRow({ session, busy, onEnd }: { session: Session; busy: boolean; onEnd: () => void }) {
  const device = describeDevice(session.userAgent);
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <p className={rows.name}>
          {device} {session.current ? <Flag tone="neutral">this browser</Flag> : null}
        </p>
        <p className={rows.meta}>
          Signed in <Moment at={session.createdAt} /> · last used <Moment at={session.lastSeenAt} />
        </p>
      </div>
      {session.current ? null : (
        <Button disabled={busy} onClick={onEnd} aria-label={`End the session of ${device}`}>
          End
        </Button>
      )}
    </li>
  );
}

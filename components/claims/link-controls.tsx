"use client";

import { useRouter } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { CallError, call } from "@/lib/client/call";
import { type ClaimMentionAnswer, type LinkAnswer, link } from "@/lib/contract/claims";
import type { Problem } from "@/lib/contract/problem";
import { linkStatuses, stances } from "@/lib/core/claims/stances";
import { useConflict } from "../projects/use-conflict";
import { Button } from "../ui/button";
import { ConflictNote } from "../ui/conflict-note";
import { ProblemNote } from "../ui/problem-note";
import { SelectField } from "../ui/select-field";
import styles from "./claim-page.module.css";
import { stanceWords, statusWords } from "./claim-words";

type Change = Partial<Pick<LinkAnswer, "stance" | "status">>;

function readLink(current: unknown): LinkAnswer | null {
  const told = link.safeParse(current);
  return told.success ? told.data : null;
}

/** A link's stance and status, to change where one may, and the way to unlink. */
export function LinkControls({ one }: { one: ClaimMentionAnswer }) {
  const { stance, status, claim, version } = one.link;
  const ends = { claim, mention: one.mention };
  const router = useRouter();
  const [pending, start] = useTransition();
  const [asked, setAsked] = useState<Change & { readonly from: number }>({ from: version });
  // One's own writes are known before the page has them again.
  const known = useRef(version);
  const [problem, setProblem] = useState<Problem | null>(null);
  const { theirs, attempt, adopt, drop } = useConflict(readLink);
  const wish: Change = asked.from === version ? asked : {};
  const settle = () => {
    setProblem(null);
    drop();
    start(() => router.refresh());
  };
  const run = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      setAsked({ from: version });
      setProblem(error.problem);
    }
  };
  const change = (body: Change) => {
    setAsked({ ...wish, ...body, from: version });
    void run(() =>
      attempt(Math.max(version, known.current), async (at) => {
        known.current = (await call("linkMention", { ...ends, body }, { version: at })).version;
        settle();
      }),
    );
  };
  const keepTheirs = () => {
    setAsked({ from: version });
    settle();
  };
  const unlink = () =>
    void run(async () => {
      await call("unlinkMention", ends, { version: Math.max(version, known.current) });
      settle();
    });
  const { abilities } = one;
  return (
    <div className={styles.controls} aria-busy={pending}>
      {abilities.change ? (
        <SelectField
          label={`Stance of “${one.quote.slice(0, 60)}”`}
          labelHidden
          value={wish.stance ?? stance}
          onChange={(event) => {
            const picked = stances.find((known) => known === event.target.value);
            if (picked) change({ stance: picked });
          }}
        >
          {stances.map((known) => (
            <option key={known} value={known}>
              {stanceWords[known]}
            </option>
          ))}
        </SelectField>
      ) : (
        <b>{stanceWords[stance]}</b>
      )}
      {abilities.decide ? (
        <SelectField
          label={`Status of the link of “${one.quote.slice(0, 60)}”`}
          labelHidden
          value={wish.status ?? status}
          onChange={(event) => {
            const picked = linkStatuses.find((known) => known === event.target.value);
            if (picked) change({ status: picked });
          }}
        >
          {linkStatuses.map((known) => (
            <option key={known} value={known}>
              {statusWords[known]}
            </option>
          ))}
        </SelectField>
      ) : (
        <span>{statusWords[status]}</span>
      )}
      {abilities.change ? (
        <Button variant="quiet" aria-label={`Unlink “${one.quote.slice(0, 60)}”`} onClick={unlink}>
          Unlink
        </Button>
      ) : null}
      {problem ? <ProblemNote problem={problem} /> : null}
      {theirs ? (
        <ConflictNote
          differences={differencesOf(theirs, wish)}
          onKeepTheirs={keepTheirs}
          onUseMine={() => {
            adopt();
            change(wish);
          }}
        />
      ) : null}
    </div>
  );
}

function differencesOf(theirs: LinkAnswer, wish: Change) {
  return [
    ...(wish.stance ? [{ name: "stance", theirs: stanceWords[theirs.stance], mine: stanceWords[wish.stance] }] : []),
    ...(wish.status ? [{ name: "status", theirs: statusWords[theirs.status], mine: statusWords[wish.status] }] : []),
  ];
}

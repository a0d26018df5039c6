"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { loadLater } from "@/components/ui/load-later";
import { plural } from "@/components/ui/plural";
import type { WorkspaceState } from "@/lib/client/compare/workspace-state";
import styles from "./saving/footer.module.css";
import { Passing } from "./saving/passing";
import { saveWords } from "./saving/save-words";
import { useSaveNews } from "./saving/use-save-news";

const SignInAgain = loadLater(() => import("./saving/sign-in-again").then((module) => module.SignInAgain));

interface Props {
  readonly state: WorkspaceState;
  readonly email: string;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onSignedIn: () => void;
}

/** Whether the work is saved, how much there is, undo and redo. */
export function CompareFooter({ state, email, onUndo, onRedo, onSignedIn }: Props) {
  const { mentions, claims } = state.workspace;
  const unlinked = [...mentions.values()].filter((mention) => mention.links.length === 0).length;
  const { tone, sentence, warning } = saveWords(state);
  const { save, offer, news } = state;
  const [isSigningIn, setSigningIn] = useState(false);
  const isSignedOut = save.kind === "signed-out" || save.kind === "other-person";
  useSaveNews(state);
  return (
    <>
      {/* Announced by `useSaveNews`, where it is news. */}
      <span role="status" aria-live="off" className={styles[tone]}>
        {sentence}
      </span>
      {isSignedOut ? <Button onClick={() => setSigningIn(true)}>Sign in again</Button> : null}
      {warning ? <span className={styles.conflict}>{warning}</span> : null}
      {offer ? (
        <Passing key={offer.key}>
          {offer.words}{" "}
          <Button variant="quiet" aria-label={`Undo: ${offer.words}`} onClick={onUndo}>
            Undo
          </Button>
        </Passing>
      ) : null}
      {news ? <Passing key={news.at}>{news.sentence}</Passing> : null}
      <span>
        {plural(mentions.size, "mention")} · {plural(claims.size, "claim")} · {unlinked} unlinked
      </span>
      {state.canUndo ? (
        <Button variant="quiet" onClick={onUndo}>
          Undo
        </Button>
      ) : null}
      {state.canRedo ? (
        <Button variant="quiet" onClick={onRedo}>
          Redo
        </Button>
      ) : null}
      {isSigningIn && save.kind !== "saved" ? (
        <SignInAgain
          email={email}
          waiting={save.waiting}
          isTaken={save.kind === "other-person"}
          onDone={() => {
            setSigningIn(false);
            onSignedIn();
          }}
          onClose={() => setSigningIn(false)}
        />
      ) : null}
    </>
  );
}

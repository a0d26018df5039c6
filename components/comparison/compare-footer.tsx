"use client";

import { memo, useState } from "react";
import { Button } from "@/components/ui/button";
import { loadLater } from "@/components/ui/load-later";
import { plural } from "@/components/ui/plural";
import type { Workspace } from "@/lib/client/compare/workspace";
import type { WorkspaceStore } from "@/lib/client/compare/workspace-store";
import styles from "./saving/footer.module.css";
import { Passing } from "./saving/passing";
import { saveWords } from "./saving/save-words";
import { useSaveNews } from "./saving/use-save-news";
import { useSaving } from "./saving/use-saving";

const SignInAgain = loadLater(() => import("./saving/sign-in-again").then((module) => module.SignInAgain));

interface Props {
  readonly store: WorkspaceStore;
  readonly email: string;
}

/** Whether the work is saved, how much there is, undo and redo. */
export function CompareFooter({ store, email }: Props) {
  const state = useSaving(store);
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
          <Button variant="quiet" aria-label={`Undo: ${offer.words}`} onClick={store.undo}>
            Undo
          </Button>
        </Passing>
      ) : null}
      {news ? <Passing key={news.at}>{news.sentence}</Passing> : null}
      <Counts workspace={state.workspace} />
      {state.canUndo ? (
        <Button variant="quiet" onClick={store.undo}>
          Undo
        </Button>
      ) : null}
      {state.canRedo ? (
        <Button variant="quiet" onClick={store.redo}>
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
            store.retry();
          }}
          onClose={() => setSigningIn(false)}
        />
      ) : null}
    </>
  );
}

const Counts = memo(function Counts({ workspace: { mentions, claims } }: { workspace: Workspace }) {
  const unlinked = [...mentions.values()].filter((mention) => mention.links.length === 0).length;
  return (
    <span className={styles.counts}>
      {plural(mentions.size, "mention")} · {plural(claims.size, "claim")} · {unlinked} unlinked
    </span>
  );
});

"use client";

import { useEffect, useRef, useState } from "react";
import { Discussions } from "@/components/comments/discussions";
import { CommandKbd } from "@/components/keys/command-kbd";
import { useKeyOf } from "@/components/keys/use-keys";
import { NoteEditor } from "@/components/mentions/note-editor";
import type { NoteBasis } from "@/components/mentions/use-note-draft";
import { Button } from "@/components/ui/button";
import { Pill } from "@/components/ui/chip";
import { Flag } from "@/components/ui/flag";
import { Kbd } from "@/components/ui/kbd";
import { loadLater } from "@/components/ui/load-later";
import { AsideSection } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import { isDraft } from "@/lib/client/compare/operations/drafts";
import type { ClaimAnswer, ClaimMentionAnswer, Stance } from "@/lib/contract/claims";
import type { FactAnswer } from "@/lib/contract/facts";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { Note } from "@/lib/contract/note";
import type { SilentOutlet } from "@/lib/core/claims/silent-outlet";
import { CopyLink } from "../copy-link";
import { ClaimMention } from "./claim-mention";
import styles from "./inspector.module.css";
import { MentionsElsewhere } from "./mentions-elsewhere";

export interface MentionInPlace {
  readonly mention: MentionAnswer;
  /** What it says, as far as it is known yet. */
  readonly facts: readonly FactAnswer[];
  readonly outlet: { readonly name: string; readonly colour: string };
  readonly article: string;
}

const Discrepancies = loadLater(() =>
  import("@/components/discrepancies/discrepancies").then((module) => module.Discrepancies),
);
const ClaimRelationsHere = loadLater(() =>
  import("./claim-relations-here").then((module) => module.ClaimRelationsHere),
);

interface Props {
  readonly claim: ClaimAnswer;
  readonly number: number | undefined;
  readonly mentions: readonly MentionInPlace[];
  readonly selected: string | null;
  /** Mentions in articles that stand in no column; null until they are known. */
  readonly elsewhere: readonly ClaimMentionAnswer[] | null;
  /** The story's outlets that have no mention of the claim; null until that is known. */
  readonly silent: readonly SilentOutlet[] | null;
  readonly outlets: number;
  readonly rewording: boolean;
  readonly onReword: (statement: string | null) => void;
  readonly onStartRewording: () => void;
  readonly onSelect: (mention: string) => void;
  readonly onOpen: (article: string, mention: string) => void;
  readonly onStance: (mention: string, stance: Stance) => void;
  readonly onUnlink: (mention: string) => void;
  /** Shows another claim of the story; undefined where it is none of it. */
  readonly openerOf: (claim: string) => (() => void) | undefined;
  readonly onNote: (note: Note | null, began: NoteBasis) => void;
}

/** The claim one is at: statement, mentions with their stances, who is silent, note. */
export function ClaimPanel(props: Props) {
  const { claim, number, mentions, elsewhere, silent, outlets } = props;
  const rewordKey = useKeyOf("claim.reword");
  const [flags, setFlags] = useState<HTMLElement | null>(null);
  return (
    <>
      <AsideSection>
        <div className={styles.meta}>
          <span className={styles.number}>{number ?? "–"}</span>
          <span>
            Claim{silent ? ` · ${outlets - silent.length} of ${outlets} ${outlets === 1 ? "outlet" : "outlets"}` : ""}
          </span>
          <span className={styles.end}>
            <CommandKbd id="claim.next" /> <CommandKbd id="claim.previous" />
          </span>
        </div>
        <Statement {...props} />
        <Flags claim={claim} place={setFlags} />
        <div className={styles.asides}>
          {claim.abilities.change && !props.rewording ? (
            <Button variant="quiet" keyHint={rewordKey} onClick={props.onStartRewording}>
              Reword
            </Button>
          ) : null}
          <CopyLink what="claim" claim={claim.id} mention={null} />
        </div>
      </AsideSection>
      <AsideSection>
        <SectionHead aside="Stance">Mentions</SectionHead>
        {mentions.length === 0 ? <p className={styles.none}>No open article mentions it.</p> : null}
        <ul className={styles.list} aria-label="Mentions of the claim">
          {mentions.map((one) => (
            <ClaimMention key={one.mention.id} {...one} {...props} claim={claim.id} />
          ))}
        </ul>
        {elsewhere && elsewhere.length > 0 ? <MentionsElsewhere mentions={elsewhere} onOpen={props.onOpen} /> : null}
      </AsideSection>
      {isDraft(claim) ? null : (
        <Discrepancies
          key={`discrepancies ${claim.id}`}
          isLive
          claim={claim.id}
          flags={flags}
          onOpen={({ article, mention }) => props.onOpen(article.id, mention)}
        />
      )}
      {silent && silent.length > 0 ? (
        <AsideSection>
          <SectionHead>Not reported by</SectionHead>
          <div className={styles.chips}>
            {silent.map((one) => (
              <Pill key={one.name} dot={{ colour: one.colour }}>
                {one.name}
                {one.reason ? ` · ${one.reason}` : ""}
              </Pill>
            ))}
          </div>
        </AsideSection>
      ) : null}
      {isDraft(claim) ? null : (
        <ClaimRelationsHere key={`relations ${claim.id}`} claim={claim} openerOf={props.openerOf} />
      )}
      <AsideSection>
        <SectionHead>Note on the claim</SectionHead>
        <NoteEditor
          key={claim.id}
          label="Note on the claim"
          thing={`claim note ${claim.id}`}
          note={claim.note}
          version={claim.noteVersion}
          editable={claim.abilities.link}
          onSave={props.onNote}
        />
      </AsideSection>
      <Discussions
        key={`discussions ${claim.id}`}
        about={{ kind: "claim", id: claim.id }}
        isNew={isDraft(claim)}
        mayComment={claim.abilities.link}
      />
    </>
  );
}

function Statement({ claim, rewording, onReword }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (rewording) field.current?.select();
  }, [rewording]);
  if (!rewording)
    return (
      <h2 className={styles.statement} dir="auto">
        {claim.statement}
      </h2>
    );
  const finish = () => onReword(field.current?.value.trim() || null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <textarea
        ref={field}
        className={styles.rewording}
        aria-label="Statement of the claim"
        rows={3}
        maxLength={2000}
        defaultValue={claim.statement}
        onBlur={finish}
        onKeyDown={(event) => {
          event.stopPropagation();
          if (event.key === "Escape") return onReword(null);
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          finish();
        }}
      />
      <p className={styles.hint}>
        <Kbd>↵</Kbd> keeps it, <Kbd>Esc</Kbd> leaves it as it was
      </p>
    </form>
  );
}

/** What people's work says of the claim; what the program finds is added at its end when that is known. */
function Flags({ claim, place }: { claim: ClaimAnswer; place: (element: HTMLElement | null) => void }) {
  const shown = claim.flags.filter((flag) => flag !== "unlinked");
  if (shown.length === 0 && claim.mentions < 2) return null;
  return (
    <p ref={place} className={styles.flags}>
      {shown.map((flag) => (
        <Flag key={flag} tone={flag === "contradicted" ? "bad" : "neutral"}>
          {flag === "contradicted" ? "Contradicted" : flag === "proposed" ? "Has proposed links" : "Single outlet"}
        </Flag>
      ))}
    </p>
  );
}

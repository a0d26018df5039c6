"use client";

import type { ReactNode } from "react";
import { Discussions } from "@/components/comments/discussions";
import { useKeyOf, useSingleKeys } from "@/components/keys/use-keys";
import { NoteEditor } from "@/components/mentions/note-editor";
import type { NoteBasis } from "@/components/mentions/use-note-draft";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { Dot } from "@/components/ui/dot";
import { AsideSection } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import { isDraft } from "@/lib/client/compare/operations/drafts";
import type { MentionAnswer } from "@/lib/contract/mentions";
import type { Note } from "@/lib/contract/note";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { nearTags } from "@/lib/core/projects/near-tags";
import { CopyLink } from "../copy-link";
import { MentionTools } from "../editing/mention-tools";
import { MoreTags } from "../tags/more-tags";
import { AttributionField } from "./attribution-field";
import styles from "./inspector.module.css";

interface Props {
  readonly mention: MentionAnswer;
  readonly outlet: { readonly name: string; readonly colour: string };
  readonly tags: readonly TagAnswer[];
  /** The newest revision of the mention's article. */
  readonly revision: number | undefined;
  /** Whether the panel stands above a claim's, which shows the words already. */
  readonly hasClaim: boolean;
  readonly onTag: (tag: string) => void;
  readonly onNewClaim: () => void;
  readonly onLink: () => void;
  readonly onAttribution: (attribution: string, began: MentionAnswer) => void;
  readonly onNote: (note: Note | null, began: NoteBasis) => void;
  readonly onRemove: () => void;
  /** What stands between what one can do with the mention and its note. */
  readonly children?: ReactNode;
}

/** How many tags stand below a mention. */
const mostTags = 12;

/** The mention one is at: its tags, who it is attributed to, its note, and what can be done with it. */
export function MentionPanel(props: Props) {
  const { mention, outlet, tags, hasClaim } = props;
  const hasTagKeys = useSingleKeys();
  const keys = { claim: useKeyOf("claim.new"), link: useKeyOf("claim.link"), remove: useKeyOf("mention.delete") };
  const offered = tags.filter((tag) => !tag.retired || mention.tags.includes(tag.id));
  const shown = nearTags(offered, mostTags, mention.tags);
  return (
    <>
      <AsideSection>
        <div className={styles.meta}>
          <Dot colour={outlet.colour} />
          <span>{outlet.name}</span>
          <span className={styles.end}>{mention.author.name}</span>
        </div>
        <blockquote className={styles.passage} dir="auto">
          {mention.quote}
        </blockquote>
        <Placed mention={mention} revision={props.revision} />
        <div className={styles.chips}>
          {shown.map((tag) => (
            <Chip
              key={tag.id}
              pressed={mention.tags.includes(tag.id)}
              dot={{ colour: tag.colour, square: true }}
              keyHint={(hasTagKeys && tag.key) || undefined}
              disabled={!mention.abilities.tag}
              onClick={() => props.onTag(tag.id)}
            >
              {tag.name}
            </Chip>
          ))}
          {mention.abilities.tag ? <MoreTags count={offered.length - shown.length} /> : null}
        </div>
        <div className={styles.actions}>
          {mention.abilities.link && !hasClaim ? (
            <Button variant="primary" keyHint={keys.claim} onClick={props.onNewClaim}>
              New claim
            </Button>
          ) : null}
          {mention.abilities.link ? (
            <Button keyHint={keys.link} onClick={props.onLink}>
              Link to …
            </Button>
          ) : null}
          {mention.abilities.change ? <MentionTools /> : null}
          {mention.abilities.change ? (
            <Button variant="quiet" keyHint={keys.remove} onClick={props.onRemove}>
              Delete
            </Button>
          ) : null}
          <CopyLink what="mention" claim={mention.links[0]?.claim ?? null} mention={mention.id} />
        </div>
      </AsideSection>
      {props.children}
      <AsideSection>
        <AttributionField key={mention.id} mention={mention} onWrite={props.onAttribution} />
        <div className={styles.note}>
          <SectionHead>Note on the mention</SectionHead>
          <NoteEditor
            key={mention.id}
            label="Note on the mention"
            thing={`mention note ${mention.id}`}
            note={mention.note}
            version={mention.noteVersion}
            editable={mention.abilities.link}
            onSave={props.onNote}
          />
        </div>
      </AsideSection>
      <Discussions
        key={`discussions ${mention.id}`}
        about={{ kind: "mention", id: mention.id }}
        isNew={isDraft(mention)}
        mayComment={mention.abilities.link}
      />
    </>
  );
}

const placed = {
  position: "Carried over from an earlier revision by its position.",
  quote: "Carried over from an earlier revision by its words.",
  person: "Placed in this revision by a person.",
} as const;

/** How the mention came to its place, where that is not the one it was marked at. */
function Placed({ mention, revision }: Pick<Props, "mention" | "revision">) {
  if (revision !== undefined && mention.revision < revision) {
    return (
      <p className={styles.placed}>
        Marked in revision {mention.revision}; it waits to be placed in revision {revision}.
      </p>
    );
  }
  return mention.placedBy ? <p className={styles.placed}>{placed[mention.placedBy]}</p> : null;
}

"use client";

import { useMemo } from "react";
import { ClaimNote } from "../mentions/claim-note";
import { NoteDeskProvider } from "../mentions/note-desk";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import { Discussions } from "./discussions";
import { useCommentStream } from "./use-comment-stream";

interface Props {
  /** The person who reads. */
  readonly person: string;
  readonly claim: Parameters<typeof ClaimNote>[0]["claim"] & { readonly project: string };
}

/** What people wrote about a claim on its own page: the note, and the comments. */
export function ClaimDiscussions({ person, claim }: Props) {
  const { project } = claim;
  const desk = useMemo(() => ({ person, project }), [person, project]);
  useCommentStream(project, person);
  return (
    <NoteDeskProvider desk={desk}>
      <AsideSection>
        <SectionHead>Note</SectionHead>
        <ClaimNote claim={claim} />
      </AsideSection>
      <Discussions about={{ kind: "claim", id: claim.id }} isNew={false} mayComment={claim.abilities.link} />
    </NoteDeskProvider>
  );
}

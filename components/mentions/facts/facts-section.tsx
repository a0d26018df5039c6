"use client";

import { loadLater } from "@/components/ui/load-later";
import { AsideSection } from "@/components/ui/page-frame";
import { SectionHead } from "@/components/ui/section-head";
import type { MentionFactsProps } from "./mention-facts";

const MentionFacts = loadLater<MentionFactsProps>(() =>
  import("./mention-facts").then((module) => module.MentionFacts),
);

/** The part of a mention's panel that says what is read in it; what it needs is loaded with the first one shown. */
export function FactsSection(props: MentionFactsProps) {
  return (
    <AsideSection>
      <SectionHead>What it says</SectionHead>
      <MentionFacts key={props.mention.id} {...props} />
    </AsideSection>
  );
}

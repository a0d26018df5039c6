"use client";

import dynamic from "next/dynamic";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import type { DiscussionsOfProps } from "./discussions-of";

const DiscussionsOf = dynamic<DiscussionsOfProps>(() => import("./discussions-of").then((of) => of.DiscussionsOf), {
  ssr: false,
});

/** The part of a panel in which its thing is discussed; what it needs is loaded with the first one shown. */
export function Discussions(props: DiscussionsOfProps) {
  return (
    <AsideSection>
      <SectionHead>Comments</SectionHead>
      <DiscussionsOf {...props} />
    </AsideSection>
  );
}

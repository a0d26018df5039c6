"use client";

import { loadLater } from "../ui/load-later";
import { AsideSection } from "../ui/page-frame";
import { SectionHead } from "../ui/section-head";
import type { DiscussionsOfProps } from "./discussions-of";

const DiscussionsOf = loadLater<DiscussionsOfProps>(() => import("./discussions-of").then((of) => of.DiscussionsOf));

/** The part of a panel in which its thing is discussed; what it needs is loaded with the first one shown. */
export function Discussions(props: DiscussionsOfProps) {
  return (
    <AsideSection>
      <SectionHead>Comments</SectionHead>
      <DiscussionsOf {...props} />
    </AsideSection>
  );
}

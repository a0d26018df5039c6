import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { EmptyPlace } from "@/components/ui/empty-place";
import { PageFrame } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Not in this project" };

export default function NotInProject() {
  return (
    <PageFrame>
      <PageHead title="This is not in the project" />
      <EmptyPlace
        sentence="It was deleted, or the address is wrong. What was deleted is kept for 30 days: ask an owner of the project."
        action={<ButtonLink href="/projects">Your projects</ButtonLink>}
      />
    </PageFrame>
  );
}

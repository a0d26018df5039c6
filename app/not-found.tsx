import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { LonePage } from "@/components/ui/lone-page";

export const metadata: Metadata = { title: "Nothing here" };

export default function NotFound() {
  return (
    <LonePage title="There is nothing here">
      <p>
        The page was deleted, never existed, or is not shared with you. If someone sent you the address, ask them to add
        you to the project.
      </p>
      <ButtonLink href="/projects" variant="primary">
        Go to your projects
      </ButtonLink>
    </LonePage>
  );
}

import type { Metadata } from "next";
import { ButtonLink } from "@/components/ui/button";
import { LonePage } from "@/components/ui/lone-page";
import { findPageActor } from "./actor";

export const metadata: Metadata = { title: "Nothing here for you" };

export default async function NotFound() {
  const actor = await findPageActor();
  return (
    <LonePage title="There is nothing here for you">
      <p>
        It was deleted, never existed, or is not shared with you. If someone sent you the address, ask them, or an owner
        of the project, to add you to it{actor ? ` as ${actor.email}` : ""}.
      </p>
      <div>
        <ButtonLink href="/projects" variant="primary">
          Go to your projects
        </ButtonLink>{" "}
        {actor ? null : <ButtonLink href="/sign-in">Sign in</ButtonLink>}
      </div>
    </LonePage>
  );
}

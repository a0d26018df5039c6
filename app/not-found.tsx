import type { Metadata } from "next";
import { LonePage } from "@/components/ui/lone-page";
import { WayOut } from "@/components/ui/way-out";
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
        <WayOut href="/projects" variant="primary">
          Go to your projects
        </WayOut>{" "}
        {actor ? null : <WayOut href="/sign-in">Sign in</WayOut>}
      </div>
    </LonePage>
  );
}

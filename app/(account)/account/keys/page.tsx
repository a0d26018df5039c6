import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { KeySettings } from "@/components/people/keys/key-settings";
import { AppBar } from "@/components/projects/app-bar";
import { PageFrame, Workspace } from "@/components/ui/page-frame";
import { PageHead } from "@/components/ui/page-head";

export const metadata: Metadata = { title: "Keys" };

export default async function KeysPage() {
  const person = await requireActor();
  return (
    <Workspace bar={<AppBar person={person} crumbs={[{ name: "Account", href: "/account" }, { name: "Keys" }]} />}>
      <PageFrame footer={`Signed in as ${person.email}`}>
        <PageHead
          title="Keys"
          lede="What each command is pressed by. A change counts at once, on every page and device."
        />
        <KeySettings />
      </PageFrame>
    </Workspace>
  );
}

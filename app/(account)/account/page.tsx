import type { Metadata } from "next";
import { requireActor } from "@/app/actor";
import { AccountSection } from "@/components/people/account-section";
import { LooksForm } from "@/components/people/looks-form";
import { PasswordForm } from "@/components/people/password-form";
import { ProfileForm } from "@/components/people/profile-form";
import { SessionList } from "@/components/people/session-list";
import { TokenForm } from "@/components/people/token-form";
import { TokenList } from "@/components/people/token-list";
import { AppBar } from "@/components/projects/app-bar";
import { ButtonLink } from "@/components/ui/button";
import { PageFrame, Workspace } from "@/components/ui/page-frame";
import { getMe, listSessions, listTokens } from "@/lib/server/people/queries";
import { OperatorSections } from "./operator-sections";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Account" };

export default async function AccountPage() {
  const actor = await requireActor();
  const [me, sessions, tokens] = await Promise.all([
    getMe.ask(actor, {}),
    listSessions.ask(actor, { limit: 200 }),
    listTokens.ask(actor, { limit: 200 }),
  ]);
  return (
    <Workspace bar={<AppBar person={me} crumbs={[{ name: "Account" }]} />}>
      <PageFrame footer={`Signed in as ${me.email}`}>
        <h1 className={styles.title}>Your account</h1>
        <AccountSection title="Profile" about="How you are named, and how you sign in.">
          <ProfileForm me={me} />
        </AccountSection>
        <AccountSection title="Look" about="How pages look to you, on every device you sign in on.">
          <LooksForm />
        </AccountSection>
        <AccountSection title="Keys" about="Which key presses which command, and whether single characters do.">
          <ButtonLink href="/account/keys">Change keys</ButtonLink>
        </AccountSection>
        <AccountSection title="Password" about="A new password ends every session but this one. API tokens go on.">
          <PasswordForm email={me.email} />
        </AccountSection>
        <AccountSection
          title="Sessions"
          about="Where you are signed in. A session ends after 12 idle hours, or 7 days."
        >
          <SessionList sessions={sessions.items} />
        </AccountSection>
        <AccountSection title="API tokens" about="Programs use them to work in your name, with your roles.">
          <TokenList tokens={tokens.items} />
          <TokenForm />
        </AccountSection>
        {actor.operator ? <OperatorSections /> : null}
      </PageFrame>
    </Workspace>
  );
}

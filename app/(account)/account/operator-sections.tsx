import { AccountSection } from "@/components/people/account-section";
import { HealthList } from "@/components/people/health-list";
import { PasswordResetForm } from "@/components/people/link-form";
import { InvitePersonForm } from "@/components/projects/invite-person-form";
import { getHealth } from "@/lib/server/people/get-health";

/** What only the installation's operator has. */
export async function OperatorSections() {
  const health = await getHealth();
  return (
    <>
      <AccountSection
        title="Invite a person"
        about="The account comes without a project. Project owners invite to theirs."
      >
        <InvitePersonForm />
      </AccountSection>
      <AccountSection title="Lost passwords" about="A one-time link lets a person set a new password.">
        <PasswordResetForm />
      </AccountSection>
      <AccountSection title="Health" about="What you run this installation on.">
        <HealthList health={health} />
      </AccountSection>
    </>
  );
}

import type { Metadata } from "next";
import { Door } from "@/components/people/door";
import { InvitationForm } from "@/components/people/invitation-form";

export const metadata: Metadata = { title: "Invitation" };

export default function InvitationPage() {
  return (
    <Door title="You are invited">
      <InvitationForm />
    </Door>
  );
}

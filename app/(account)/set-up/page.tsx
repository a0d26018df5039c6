import type { Metadata } from "next";
import { Door } from "@/components/people/door";
import { SetUpForm } from "@/components/people/set-up-form";
import { ButtonLink } from "@/components/ui/button";
import { hasPeople } from "@/lib/server/people/require-nobody";

export const metadata: Metadata = { title: "Set up" };

export default async function SetUpPage() {
  if (await hasPeople()) {
    return (
      <Door title="This installation is set up" lead="The set-up link worked once and is used up.">
        <ButtonLink href="/sign-in" variant="primary">
          Sign in
        </ButtonLink>
      </Door>
    );
  }
  return (
    <Door
      title="Set up Variorum"
      lead="This makes the first account. It runs this installation: it invites others and helps those who lost a password."
    >
      <SetUpForm />
    </Door>
  );
}

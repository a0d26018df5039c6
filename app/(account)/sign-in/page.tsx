import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { findPageActor } from "@/app/actor";
import { Door } from "@/components/people/door";
import { SignInForm } from "@/components/people/sign-in-form";
import { returnPath } from "@/lib/core/people/return-path";
import { hasPeople } from "@/lib/server/people/require-nobody";

export const metadata: Metadata = { title: "Sign in" };

interface Props {
  readonly searchParams: Promise<{ to?: string | string[] }>;
}

export default async function SignInPage({ searchParams }: Props) {
  const { to } = await searchParams;
  const path = returnPath(typeof to === "string" ? to : undefined);
  if (await findPageActor()) redirect(path);
  if (!(await hasPeople())) {
    return (
      <Door title="Nobody is set up here yet">
        <p>Open the set-up link that the program printed when it started. It makes the first account.</p>
      </Door>
    );
  }
  return (
    <Door
      title="Sign in"
      lead="Lost your password? The person who runs this installation can make you a link for a new one."
    >
      <SignInForm to={path} />
    </Door>
  );
}

import type { Metadata } from "next";
import { Door } from "@/components/people/door";
import { ResetPasswordForm } from "@/components/people/reset-password-form";

export const metadata: Metadata = { title: "New password" };

export default function ResetPasswordPage() {
  return (
    <Door title="Choose a new password" lead="Every session that is open with the old one ends.">
      <ResetPasswordForm />
    </Door>
  );
}

"use client";

import { call } from "@/lib/client/call";
import { LinkForm } from "../people/link-form";

/** The operator's invitation to this installation, without a project. */
export function InvitePersonForm() {
  return (
    <LinkForm
      label="Whom to invite"
      action="Make invitation"
      advice="Hand it over yourself; it works once within 14 days."
      make={async (email) => (await call("invitePerson", { body: { email } })).url}
    />
  );
}

"use client";

import { useRouter } from "next/navigation";
import { call } from "@/lib/client/call";
import type { InvitationAnswer } from "@/lib/contract/projects/members";
import { formatDay } from "../ui/format-time";
import { ConfirmButton } from "./confirm-button";
import styles from "./member-row.module.css";

/** The invitations that are still open, each with the way to withdraw it. */
export function InvitationList({ invitations }: { invitations: readonly InvitationAnswer[] }) {
  const router = useRouter();
  return (
    <ul>
      {invitations.map(({ id, email, role, expiresAt }) => (
        <li key={id} className={styles.row}>
          <span className={styles.who}>
            <b>{email}</b>
            <span className={styles.sub}>
              {role}, until {formatDay(expiresAt)}
            </span>
          </span>
          <ConfirmButton
            label="Withdraw"
            name={`Withdraw the invitation of ${email}`}
            consequence={`The link that ${email} has will stop working.`}
            onConfirm={async () => {
              await call("revokeInvitation", { invitation: id });
              router.refresh();
            }}
          />
        </li>
      ))}
    </ul>
  );
}

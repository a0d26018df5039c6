import { createHash, randomBytes } from "node:crypto";
import { env } from "../env";

const prefixes = { token: "vrm_", invitation: "vri_", setUp: "vrs_", passwordReset: "vrp_" } as const;

const pages = { invitation: "/invitation", setUp: "/set-up", passwordReset: "/reset-password" } as const;

/** A fresh secret of 256 bits whose prefix tells people, and scanners for leaked secrets, what it opens. */
export function makeSecret(kind: keyof typeof prefixes): string {
  return `${prefixes[kind]}${randomBytes(32).toString("base64url")}`;
}

/** A fresh secret of 256 bits for a session's cookie. */
export function makeSessionSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is stored of a secret: its SHA-256 in hexadecimal. Secrets have too many values to be guessed, so no slower hash is needed. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The link that carries a one-time secret; in the fragment, so that no server, log or referrer ever sees it. */
export function secretLink(kind: keyof typeof pages, secret: string): string {
  return `${env().APP_ORIGIN}${pages[kind]}#${secret}`;
}

import { v7 } from "uuid";
import type { Tx } from "../db/client";
import { hashSecret } from "./secrets";

/** Adds an API token for a person; only the hash of its secret is stored. */
export function insertToken(tx: Tx, token: { personId: string; name: string; secret: string; expiresAt: Date | null }) {
  const { secret, ...fields } = token;
  return tx.apiToken.create({ data: { id: v7(), ...fields, tokenHash: hashSecret(secret) } });
}

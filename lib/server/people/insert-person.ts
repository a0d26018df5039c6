import { v7 } from "uuid";
import type { Tx } from "../db/client";
import { hashPassword } from "./passwords";
import { requireGoodPassword } from "./require-good-password";

/** Adds a person; `email` is normalised already. Refuses a password that is too easy to guess. */
export async function insertPerson(
  tx: Tx,
  person: { email: string; name: string; password: string; operator: boolean },
) {
  const { password, ...fields } = person;
  requireGoodPassword(password, person);
  return tx.person.create({ data: { id: v7(), ...fields, passwordHash: await hashPassword(password) } });
}

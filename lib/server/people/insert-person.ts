import { v7 } from "uuid";
import type { Tx } from "../db/client";
import { hashPassword } from "./passwords";

/** Adds a person; `email` is normalised and the password was judged already. */
export async function insertPerson(
  tx: Tx,
  person: { email: string; name: string; password: string; operator: boolean },
) {
  const { password, ...fields } = person;
  return tx.person.create({ data: { id: v7(), ...fields, passwordHash: await hashPassword(password) } });
}

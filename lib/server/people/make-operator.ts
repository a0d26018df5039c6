import { z } from "zod";
import { email, newPassword } from "@/lib/contract/people";
import type { Actor } from "../actor";
import { AppError } from "../app-error";
import { transact } from "../transact";
import { insertPerson } from "./insert-person";
import { insertToken } from "./insert-token";
import { requireNobody } from "./require-nobody";

const fields = z.object({ email, password: newPassword });

/**
 * Makes the first person without the set-up page, and, with `token`, an API token of that very string for unattended use. A
 * password that is easy to guess is taken: whoever starts the program decides, and is told by the caller.
 */
export async function makeOperator(given: {
  email: string;
  password: string;
  token: string | undefined;
}): Promise<Actor> {
  const parsed = fields.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new AppError("invalid", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  const { email: address, password } = parsed.data;
  const call = { name: "makeOperator", actor: null, input: { address }, options: {}, answer: z.string() };
  const name = address.split("@")[0] ?? address;
  const { answer: id } = await transact(call, async (tx) => {
    await requireNobody(tx);
    const person = await insertPerson(tx, { email: address, name, password, operator: true });
    if (given.token) {
      await insertToken(tx, { personId: person.id, name: "First run", secret: given.token, expiresAt: null });
    }
    return { answer: person.id, project: null, subjectId: person.id };
  });
  return { id, name, email: address, operator: true, session: null };
}

import * as contract from "@/lib/contract/people";
import { newPassword } from "@/lib/contract/people";
import { isAtLeast, type Role } from "@/lib/core/access/roles";
import { AppError } from "../app-error";
import { accountCommand, type Command } from "../command";
import { db, type Tx } from "../db/client";
import { parseInput } from "../parse-input";
import { insertPerson } from "../people/insert-person";
import { verifyPassword } from "../people/passwords";
import { requireGoodPassword } from "../people/require-good-password";
import { limitTries, WrongPassword } from "../people/try-limits";
import { getOpenInvitation } from "./open-invitation";

interface Answers {
  readonly name?: string | undefined;
  readonly password: string;
}

function refuse(field: "name" | "password", words: string): AppError {
  return new AppError("invalid", `${field}: ${words}`, { fields: { [field]: words } });
}

/** The account that has the e-mail, once its password is proved, or a new one. */
async function findOrAddPerson(tx: Tx, email: string, { name, password }: Answers): Promise<string> {
  const person = await tx.person.findUnique({ where: { email } });
  if (person) {
    if (await verifyPassword(password, person.passwordHash)) return person.id;
    const words = "is not the password of the account with this e-mail address";
    throw new WrongPassword("invalid", `password: ${words}`, { fields: { password: words } });
  }
  if (name === undefined) throw refuse("name", "is needed for a new account");
  const checked = newPassword.safeParse(password);
  if (!checked.success) throw refuse("password", checked.error.issues[0]?.message ?? "is not right");
  requireGoodPassword(password, { email, name });
  return (await insertPerson(tx, { email, name, password, operator: false })).id;
}

/** Gives the role, or leaves a greater one that the person has already. */
async function addMember(tx: Tx, projectId: string, personId: string, role: Role): Promise<void> {
  const where = { projectId_personId: { projectId, personId } };
  const member = await tx.membership.findUnique({ where });
  if (!member) await tx.membership.create({ data: { projectId, personId, role } });
  else if (!isAtLeast(member.role, role)) {
    await tx.membership.update({ where, data: { role, version: { increment: 1 } } });
  }
}

const accept = accountCommand({
  operation: contract.acceptInvitation,
  run: async ({ tx, input }) => {
    const { secret, ...answers } = input.body;
    const invitation = await getOpenInvitation(tx, secret);
    const { count } = await tx.invitation.updateMany({
      where: { id: invitation.id, acceptedAt: null, revokedAt: null },
      data: { acceptedAt: new Date() },
    });
    if (count === 0) throw new AppError("conflict", "This invitation was already used.");
    const personId = await findOrAddPerson(tx, invitation.email, answers);
    const { project, role } = invitation;
    if (project && role) await addMember(tx, project.id, personId, role);
    const layerId = project?.layers[0]?.id;
    return {
      answer: { person: { id: personId, email: invitation.email }, project: project?.id ?? null },
      project: project && layerId ? { id: project.id, layerId } : null,
      subjectId: personId,
    };
  },
});

/** Wrong passwords of an existing account count among its tries. */
export const acceptInvitation: Command<typeof contract.acceptInvitation> = {
  operation: accept.operation,
  call: async (actor, raw, options) => {
    const { body } = parseInput(accept.operation, raw);
    const known = await findAddress(body.secret);
    const work = () => accept.call(actor, raw, options);
    return known === null ? work() : limitTries({ email: known, network: options.network ?? "local" }, work);
  },
};

async function findAddress(secret: string): Promise<string | null> {
  const invitation = await getOpenInvitation(db(), secret).catch(() => null);
  return invitation?.email ?? null;
}

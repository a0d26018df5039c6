import { AppError } from "../app-error";
import { db, type Tx } from "../db/client";

/** Throws `conflict` when there are people already. Until the transaction ends nobody else can be set up beside it. */
export async function requireNobody(tx: Tx): Promise<void> {
  await tx.$executeRaw`LOCK TABLE "person" IN SHARE ROW EXCLUSIVE MODE`;
  if (await hasPeople(tx)) throw new AppError("conflict", "This installation is set up already: sign in.");
}

/** Whether there is anyone yet. */
export async function hasPeople(tx: Tx = db()): Promise<boolean> {
  return (await tx.person.findFirst({ select: { id: true } })) !== null;
}

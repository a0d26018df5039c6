import { z } from "zod";
import { AppError } from "../app-error";
import { Prisma } from "../db/generated/client";

const broken = z.object({
  driverAdapterError: z.object({ cause: z.object({ constraint: z.object({ index: z.string() }) }) }),
});

/**
 * Awaits a write and says which field breaks a unique rule. `fields` names the field of each unique index and what is
 * wrong with it; a taken primary key is a conflict.
 */
export async function explainTaken<T>(
  write: Promise<T>,
  fields: Readonly<Record<string, { field: string; words: string }>>,
): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw explain(error, fields) ?? error;
  }
}

function explain(error: unknown, fields: Readonly<Record<string, { field: string; words: string }>>): AppError | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return null;
  const meta = broken.safeParse(error.meta);
  const index = meta.success ? meta.data.driverAdapterError.cause.constraint.index : "";
  const taken = fields[index];
  if (taken) return refuseField(taken.field, taken.words);
  return index.endsWith("_pkey") ? new AppError("conflict", "This id is taken.") : null;
}

/** What is wrong with one field of the input, as the error that says so. */
export function refuseField(field: string, words: string): AppError {
  return new AppError("invalid", `${field}: ${words}`, { fields: { [field]: words } });
}

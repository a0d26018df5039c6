import { createHash, createHmac } from "node:crypto";
import { z } from "zod";
import type { Actor } from "./actor";
import { AppError } from "./app-error";
import { db, type Tx } from "./db/client";
import { Prisma } from "./db/generated/client";
import { env } from "./env";
import { appendEvent } from "./events/append-event";
import { type ChangeLog, createChangeLog } from "./events/change";
import { reactions } from "./reactions";

/** What a request carries beside its input. */
export interface CallOptions {
  /** The version in If-Match. */
  readonly version?: number | undefined;
  /** The Idempotency-Key. */
  readonly key?: string | undefined;
  /** The caller's network address, for the sign-in limits. */
  readonly network?: string | undefined;
  readonly userAgent?: string | undefined;
  /** The Last-Event-ID of an event stream that goes on. */
  readonly lastEvent?: string | undefined;
  /** Finds the caller again by what the request carried, for answers that go on for long; null once it does not hold. */
  readonly again?: () => Promise<Actor | null>;
}

export interface Reply<A> {
  readonly answer: A;
  /** False where a PUT found what it would have made; the status is then 200. */
  readonly created: boolean;
  /** The event that the write appended; null for reads and for writes that changed nothing. */
  readonly event: string | null;
}

/** What a command's work hands back for the answer and the event. */
export interface Work<A> {
  readonly answer: A;
  readonly created?: boolean;
  readonly project: { readonly id: string; readonly layerId: string } | null;
  readonly subjectId?: string;
  readonly undoesId?: string;
  /** Why it was done, as the person said. */
  readonly reason?: string;
  /** What is kept for a repeat of the call, where that must differ from the answer: a secret is never kept. */
  readonly outcome?: A;
  /** True where nothing was changed: no event is appended. */
  readonly unchanged?: boolean;
}

const outcomeRow = z.object({ answer: z.unknown(), created: z.boolean() });

function fingerprint(name: string, input: unknown): string {
  const plain = JSON.stringify(input, (_key, value: unknown) =>
    value instanceof Uint8Array ? createHash("sha256").update(value).digest("hex") : value,
  );
  // Keyed, because inputs hold passwords: the hash alone would let a reader of the database try them fast.
  return createHmac("sha256", env().NEXTAUTH_SECRET).update(`${name}\n${plain}`).digest("hex");
}

async function findRepeat<A>(
  tx: Pick<Tx, "event">,
  key: string,
  call: { actor: Actor | null; name: string; input: string; answer: z.ZodType<A> },
): Promise<Reply<A> | null> {
  const event = await tx.event.findUnique({ where: { id: key } });
  if (!event) return null;
  if (event.actorId !== (call.actor?.id ?? null) || event.name !== call.name || event.input !== call.input) {
    throw new AppError("conflict", "This Idempotency-Key was already used for another request.");
  }
  const { answer, created } = outcomeRow.parse(event.outcome);
  return { answer: call.answer.parse(answer ?? undefined), created, event: event.id };
}

const writeConflict = z.object({
  driverAdapterError: z.object({ cause: z.object({ kind: z.literal("TransactionWriteConflict") }) }),
});

/** Whether another write came first: it took what must be unique, or the two had locked each other out and this one was ended. */
function isOvertaken(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  return error.code === "P2002" || error.code === "P2034" || writeConflict.safeParse(error.meta).success;
}

/**
 * Runs one write: a transaction with its event, looked up by its key first, so that a repeat answers the first outcome
 * and changes nothing. Two racing writes of one new id meet at a unique index when the winner has committed; the loser
 * then starts over and sees what the winner did, and so does the one of two that lock each other out. Of two racing writes
 * of one key, the loser may also find its subject changed or gone by the winner: it answers the winner's outcome.
 */
export async function transact<A>(
  call: {
    name: string;
    actor: Actor | null;
    input: unknown;
    options: CallOptions;
    answer: z.ZodType<A>;
    /** How long the transaction may take; 15 when absent. */
    seconds?: number | undefined;
  },
  work: (tx: Tx, log: ChangeLog) => Promise<Work<A>>,
): Promise<Reply<A>> {
  const input = fingerprint(call.name, call.input);
  const key = call.options.key ?? null;
  const attempt = (tx: Tx) => run(tx, { ...call, input }, key, work);
  const settings = { timeout: 1000 * (call.seconds ?? 15), maxWait: 15_000 };
  try {
    return await db().$transaction(attempt, settings);
  } catch (error) {
    if (isOvertaken(error)) return db().$transaction(attempt, settings);
    const repeat = key && error instanceof AppError ? await findRepeat(db(), key, { ...call, input }) : null;
    if (repeat) return repeat;
    throw error;
  }
}

async function run<A>(
  tx: Tx,
  call: { name: string; actor: Actor | null; input: string; answer: z.ZodType<A> },
  key: string | null,
  work: (tx: Tx, log: ChangeLog) => Promise<Work<A>>,
): Promise<Reply<A>> {
  const repeat = key ? await findRepeat(tx, key, call) : null;
  if (repeat) return repeat;
  const log = createChangeLog();
  const done = await work(tx, log);
  const created = done.created ?? false;
  if (done.unchanged) return { answer: done.answer, created, event: null };
  for (const react of reactions.get(call.name) ?? []) await react(tx, done.subjectId, log);
  const event = await appendEvent(tx, {
    key,
    name: call.name,
    actorId: call.actor?.id ?? null,
    project: done.project,
    subjectId: done.subjectId ?? null,
    ...(done.undoesId ? { undoesId: done.undoesId } : {}),
    ...(done.reason ? { reason: done.reason } : {}),
    input: call.input,
    changes: log.changes,
    outcome: { answer: done.outcome ?? done.answer ?? null, created },
  });
  return { answer: done.answer, created, event };
}

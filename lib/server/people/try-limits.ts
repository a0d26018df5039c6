import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { networkOf } from "@/lib/core/people/network";
import { AppError } from "../app-error";
import { db } from "../db/client";

interface Limits {
  /** Failed tries of one account. */
  readonly account: RateLimiterPrisma;
  /** Failed tries from one network. */
  readonly network: RateLimiterPrisma;
}

declare global {
  var variorumTryLimits: Limits | undefined;
}

const minute = 60;

function limits(): Limits {
  const store = { storeClient: db(), tableName: "rateLimiterFlexible" };
  globalThis.variorumTryLimits ??= {
    account: new RateLimiterPrisma({ ...store, keyPrefix: "account", points: 5, duration: 15 * minute }),
    network: new RateLimiterPrisma({ ...store, keyPrefix: "network", points: 100, duration: 60 * minute }),
  };
  return globalThis.variorumTryLimits;
}

/** A password was wrong: the one failure that counts as a try. */
export class WrongPassword extends AppError {}

// What was typed as an address may be a password by mistake, so it is not kept as it is.
const accountKey = (email: string) => createHash("sha256").update(email).digest("hex");

async function take(limiter: RateLimiterPrisma, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / (minute * 1000)));
    const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
    throw new AppError("rate-limited", `There were too many tries. Try again in ${wait}.`);
  }
}

/** Forgets the failed tries of an account. */
export async function forgetTries(email: string): Promise<void> {
  await limits().account.delete(accountKey(email));
}

/**
 * Runs work that checks a password, as one of 5 tries in 15 minutes for the account and 100 in an hour for the network; beyond
 * them it is refused as `rate-limited`, whether the account exists or not. Only WrongPassword uses a try up, success frees the
 * account's. The try is taken before the work, so that tries at the same moment are counted too.
 */
export async function limitTries<A>(who: { email: string; network: string }, work: () => Promise<A>): Promise<A> {
  const { account, network } = limits();
  const [accountOf, from] = [accountKey(who.email), networkOf(who.network)];
  await take(network, from);
  await take(account, accountOf);
  try {
    const result = await work();
    await Promise.all([account.delete(accountOf), network.reward(from)]);
    return result;
  } catch (error) {
    if (!(error instanceof WrongPassword)) await Promise.all([account.reward(accountOf), network.reward(from)]);
    throw error;
  }
}

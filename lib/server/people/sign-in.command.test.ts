import { decode, encode } from "next-auth/jwt";
import { beforeEach, describe, expect, it } from "vitest";
import { findActor } from "@/lib/http/actor";
import { db } from "../db/client";
import { env } from "../env";
import { findSessionActor } from "./find-session-actor";
import { insertPerson } from "./insert-person";
import { hashSecret } from "./secrets";
import { idleLife, sessionLife } from "./session-rules";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

const password = "tulip ferry quartz";
let count = 0;
let email = "";
let network = "";

beforeEach(async () => {
  count += 1;
  email = `reader-${count}@press.example`;
  network = `192.0.2.${count}`;
  await insertPerson(db(), { email, name: "Reader", password, operator: false });
});

const tryIn = (given: { email?: string; password?: string; previous?: string | null } = {}) =>
  signIn({ email, password, previous: null, ...given }, { network, userAgent: "Test" });

const refusal = (attempt: Promise<unknown>) =>
  attempt.then(
    () => null,
    (error) => ({ code: error.code, message: error.message, details: error.details }),
  );

describe("signIn", () => {
  it("opens a session of which only the hash is stored", async () => {
    const { secret, personId } = await tryIn();
    const session = await db().session.findFirstOrThrow({ where: { personId } });
    expect(session.tokenHash).toBe(hashSecret(secret));
    expect(JSON.stringify(await db().session.findMany())).not.toContain(secret);
    expect(session.userAgent).toBe("Test");
    expect(session.expiresAt.getTime() - session.createdAt.getTime()).toBe(sessionLife);
    expect(await findSessionActor(secret)).toMatchObject({ email, session: session.id });
    expect(await db().event.count({ where: { name: "signIn", actorId: personId } })).toBe(1);
  });

  it("takes the address in any case and in full-width letters", async () => {
    expect(await tryIn({ email: ` ${email.toUpperCase().replace("@", "＠")} ` })).toHaveProperty("secret");
  });

  it("answers the same for an unknown person and for a wrong password", async () => {
    const wrong = await refusal(tryIn({ password: "not the password" }));
    expect(wrong).toMatchObject({ code: "unauthenticated" });
    expect(await refusal(tryIn({ email: "nobody@press.example" }))).toEqual(wrong);
    expect(await refusal(tryIn({ email: "no address at all" }))).toEqual(wrong);
    expect(await refusal(tryIn({ email: "nul\0@press.example" }))).toEqual(wrong);
  });

  it("takes the same time for both", async () => {
    const times = { known: [0], unknown: [0] };
    const time = async (kind: "known" | "unknown", attempt: Promise<unknown>) => {
      const start = performance.now();
      await refusal(attempt);
      times[kind].push(performance.now() - start);
    };
    for (let at = 0; at < 15; at += 1) {
      await db().rateLimiterFlexible.deleteMany();
      await time("known", tryIn({ password: "wrong" }));
      await time("unknown", tryIn({ email: `nobody-${at}@press.example` }));
    }
    const median = (all: number[]) => all.sort((one, other) => one - other)[8] ?? 0;
    const [known, unknown] = [median(times.known), median(times.unknown)];
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(1.6);
  });

  it("refuses the sixth failed try, also with the right password, and says how long to wait", async () => {
    const tries = await Promise.all(Array.from({ length: 8 }, () => refusal(tryIn({ password: "wrong" }))));
    expect(tries.filter((one) => one?.code === "unauthenticated")).toHaveLength(5);
    expect(await refusal(tryIn())).toEqual({
      code: "rate-limited",
      message: "There were too many tries. Try again in 15 minutes.",
      details: {},
    });
  });

  it("limits tries for addresses that nobody has alike", async () => {
    const stranger = { email: `stranger-${count}@press.example` };
    for (let at = 0; at < 5; at += 1) expect(await refusal(tryIn(stranger))).toMatchObject({ code: "unauthenticated" });
    expect(await refusal(tryIn(stranger))).toMatchObject({ code: "rate-limited" });
  });

  it("forgets the failed tries of an account that signed in", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 4; at += 1) await refusal(tryIn({ password: "wrong" }));
      expect(await tryIn()).toHaveProperty("secret");
    }
  });

  it("limits the failed tries of a network across accounts", async () => {
    await db().rateLimiterFlexible.create({
      data: { key: `network:${network}`, points: 99, expire: new Date(Date.now() + 3_600_000) },
    });
    expect(await tryIn()).toHaveProperty("secret");
    expect(await refusal(tryIn({ email: "a@press.example" }))).toMatchObject({ code: "unauthenticated" });
    expect(await refusal(tryIn())).toMatchObject({ code: "rate-limited" });
    network = `198.51.100.${count}`;
    expect(await tryIn()).toHaveProperty("secret");
  });

  it("keeps no address that was typed", async () => {
    await refusal(tryIn({ email: "oops my password 1234" }));
    expect(JSON.stringify(await db().rateLimiterFlexible.findMany())).not.toContain("oops");
  });

  it("ends the session that the browser had before", async () => {
    const first = await tryIn();
    const second = await tryIn({ previous: first.secret });
    expect(await findSessionActor(first.secret)).toBeNull();
    expect(await findSessionActor(second.secret)).not.toBeNull();
  });
});

describe("a session", () => {
  it("ends by signing out, once", async () => {
    const { secret, personId } = await tryIn();
    await signOut(secret);
    await signOut(secret);
    expect(await findSessionActor(secret)).toBeNull();
    expect(await db().event.count({ where: { name: "signOut", actorId: personId } })).toBe(1);
  });

  it("ends after its life and after being idle", async () => {
    const { secret } = await tryIn();
    const where = { tokenHash: hashSecret(secret) };
    await db().session.update({ where, data: { lastSeenAt: new Date(Date.now() - idleLife - 1000) } });
    expect(await findSessionActor(secret)).toBeNull();
    await db().session.update({ where, data: { lastSeenAt: new Date(), expiresAt: new Date(Date.now() - 1) } });
    expect(await findSessionActor(secret)).toBeNull();
  });

  it("notes its last use at most once a minute", async () => {
    const { secret } = await tryIn();
    const where = { tokenHash: hashSecret(secret) };
    const recent = new Date(Date.now() - 30_000);
    await db().session.update({ where, data: { lastSeenAt: recent } });
    await findSessionActor(secret);
    expect((await db().session.findUniqueOrThrow({ where })).lastSeenAt).toEqual(recent);
    await db().session.update({ where, data: { lastSeenAt: new Date(Date.now() - 61_000) } });
    await findSessionActor(secret);
    expect(Date.now() - (await db().session.findUniqueOrThrow({ where })).lastSeenAt.getTime()).toBeLessThan(10_000);
  });
});

describe("findActor", () => {
  const request = (headers: Record<string, string>) => new Request("http://localhost:3000/api/v1/me", { headers });

  it("knows who has the cookie, and nobody by one of another making", async () => {
    const { secret } = await tryIn();
    const value = await encode({ token: { sid: secret }, secret: env().NEXTAUTH_SECRET });
    expect(await decode({ token: value, secret: env().NEXTAUTH_SECRET })).toMatchObject({ sid: secret });
    const cookie = `theme-variorum=dark; variorum=${value}; x=y`;
    expect(await findActor(request({ cookie }))).toMatchObject({ actor: { email }, byCookie: true });
    const forged = await encode({ token: { sid: secret }, secret: "another secret of at least 32 characters" });
    for (const other of [`variorum=${forged}`, "variorum=nonsense", `xvariorum=${value}`, ""]) {
      expect(await findActor(request({ cookie: other }))).toEqual({ actor: null, byCookie: false });
    }
  });

  it("refuses a bad token even beside a good cookie", async () => {
    const { secret } = await tryIn();
    const cookie = `variorum=${await encode({ token: { sid: secret }, secret: env().NEXTAUTH_SECRET })}`;
    for (const authorization of ["Bearer nonsense", "bearer", "Bearer  "]) {
      await expect(findActor(request({ cookie, authorization }))).rejects.toMatchObject({ code: "unauthenticated" });
    }
    expect(await findActor(request({ cookie, authorization: "Basic eDp5" }))).toMatchObject({ actor: { email } });
  });
});

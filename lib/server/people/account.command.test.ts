import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "../actor";
import { db } from "../db/client";
import { changeMe } from "./change-me";
import { changePassword } from "./change-password";
import { revokeSession, signOutEverywhere } from "./end-sessions";
import { findSessionActor } from "./find-session-actor";
import { findTokenActor } from "./find-token-actor";
import { insertPerson } from "./insert-person";
import { createPasswordReset, resetPassword } from "./password-resets";
import { getMe, listSessions, listTokens } from "./queries";
import { hashSecret } from "./secrets";
import { signIn } from "./sign-in";
import { createToken, revokeToken } from "./tokens";

const password = "tulip ferry quartz";
const other = "harbour lantern sixty";
let count = 0;
let me: Actor;
let stranger: Actor;

async function addPerson(name: string): Promise<Actor> {
  const { id, email } = await insertPerson(db(), {
    email: `${name}-${count}@press.example`,
    name,
    password,
    operator: false,
  });
  return { id, name, email, operator: false, session: null };
}

beforeEach(async () => {
  count += 1;
  me = await addPerson("reader");
  stranger = await addPerson("stranger");
});

const options = () => ({ network: `192.0.2.${count}` });
const open = (actor: Actor, with_ = password) =>
  signIn({ email: actor.email, password: with_, previous: null }, options());
const sessionOf = async (secret: string) => {
  const actor = await findSessionActor(secret);
  if (!actor?.session) throw new Error("The session is not open.");
  return { ...actor, session: actor.session };
};

describe("every account call", () => {
  it("asks an anonymous caller to sign in", async () => {
    const calls = [
      getMe.call(null, {}, {}),
      listSessions.call(null, {}, {}),
      signOutEverywhere.call(null, {}, {}),
      createToken.call(null, { body: { name: "x" } }, {}),
      createPasswordReset.call(null, { body: { email: me.email } }, {}),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(async () => changePassword.call(null, { body: {} }, {})).rejects.toMatchObject({
      code: "unauthenticated",
    });
  });
});

describe("sessions", () => {
  it("are listed newest first, page by page, with the current one marked", async () => {
    const opened = [await open(me), await open(me), await open(me)];
    const actor = await sessionOf(opened[1]?.secret ?? "");
    const first = await listSessions.ask(actor, { limit: "2" });
    const rest = await listSessions.ask(actor, { limit: "2", cursor: first.next });
    const all = [...first.items, ...rest.items];
    expect(all).toHaveLength(3);
    expect(rest.next).toBeNull();
    expect(all.map((one) => one.current)).toEqual([false, true, false]);
    expect(JSON.stringify(all)).not.toContain(opened[0]?.secret);
  });

  it("can be ended one by one by their person only", async () => {
    const [first, second] = [await open(me), await open(me)];
    const { session } = await sessionOf(first.secret);
    await expect(revokeSession.call(stranger, { session }, {})).rejects.toMatchObject({ code: "not-found" });
    const reply = await revokeSession.call(me, { session }, {});
    expect(reply.event).not.toBeNull();
    expect(await findSessionActor(first.secret)).toBeNull();
    expect(await findSessionActor(second.secret)).not.toBeNull();
    expect((await revokeSession.call(me, { session }, {})).event).toBeNull();
  });

  it("end all at once, and nobody else's with them", async () => {
    const mine = [await open(me), await open(me)];
    const theirs = await open(stranger);
    await signOutEverywhere.call(await sessionOf(mine[0]?.secret ?? ""), {}, {});
    for (const { secret } of mine) expect(await findSessionActor(secret)).toBeNull();
    expect(await findSessionActor(theirs.secret)).not.toBeNull();
  });
});

describe("changeMe", () => {
  it("needs the version it changes", async () => {
    const stale = changeMe.call(me, { body: { name: "New" } }, { version: 7 });
    await expect(stale).rejects.toMatchObject({
      code: "conflict",
      details: { current: { name: "reader", version: 1 } },
    });
    const { answer } = await changeMe.call(me, { body: { name: "New" } }, { version: 1 });
    expect(answer).toMatchObject({ name: "New", version: 2 });
  });

  it("takes nothing but a name", async () => {
    const more = { name: "New", operator: true, version: 9, email: "x@press.example" };
    await expect(changeMe.call(me, { body: more }, { version: 1 })).rejects.toMatchObject({ code: "invalid" });
    expect(await getMe.ask(me, {})).toMatchObject({ operator: false, version: 1 });
  });
});

describe("changePassword", () => {
  it("ends every other session and takes the new password only", async () => {
    const [here, there] = [await open(me), await open(me)];
    const actor = await sessionOf(here.secret);
    await changePassword.call(actor, { body: { current: password, password: other } }, options());
    expect(await findSessionActor(here.secret)).not.toBeNull();
    expect(await findSessionActor(there.secret)).toBeNull();
    await expect(open(me)).rejects.toMatchObject({ code: "unauthenticated" });
    expect(await open(me, other)).toHaveProperty("secret");
  });

  it("refuses a wrong present password five times, and then for a while", async () => {
    const attempt = () => changePassword.call(me, { body: { current: "wrong", password: other } }, options());
    for (let at = 0; at < 5; at += 1) {
      await expect(attempt()).rejects.toMatchObject({
        code: "invalid",
        details: { fields: { current: expect.any(String) } },
      });
    }
    await expect(attempt()).rejects.toMatchObject({ code: "rate-limited" });
  });

  it("refuses what is easy to guess without counting it as a try", async () => {
    for (const weak of ["password1", "Qwerty123!", me.email, "short", "12345678", "reader"]) {
      const attempt = changePassword.call(me, { body: { current: password, password: weak } }, options());
      await expect(attempt, weak).rejects.toMatchObject({
        code: "invalid",
        details: { fields: { password: expect.any(String) } },
      });
    }
    expect(await open(me)).toHaveProperty("secret");
  });

  it("leaves no password, and no hash that is fast to try, in the log of events", async () => {
    await changePassword.call(me, { body: { current: password, password: other } }, { ...options(), key: v7() });
    const events = JSON.stringify(await db().event.findMany({ where: { actorId: me.id } }));
    expect(events).not.toContain(other);
    const guess = JSON.stringify({ body: { current: password, password: other } });
    expect(events).not.toContain(hashSecret(`changePassword\n${guess}`));
  });
});

describe("API tokens", () => {
  it("are shown once and stored hashed", async () => {
    const key = v7();
    const { answer } = await createToken.call(me, { body: { name: "Script" } }, { key });
    const secret = answer.secret ?? "";
    expect(secret).toMatch(/^vrm_[\w-]{43}$/);
    expect(await findTokenActor(secret)).toMatchObject({ id: me.id, session: null });
    const repeat = await createToken.call(me, { body: { name: "Script" } }, { key });
    expect(repeat.answer).toEqual({ ...answer, secret: null });
    const stored = JSON.stringify([
      await db().apiToken.findMany({ where: { personId: me.id } }),
      await db().event.findMany({ where: { actorId: me.id } }),
      await listTokens.ask(me, {}),
    ]);
    expect(stored).not.toContain(secret);
    expect(stored).toContain(hashSecret(secret));
  });

  it("end when they are revoked, by their person only, or expire", async () => {
    const { answer } = await createToken.call(me, { body: { name: "Script" } }, {});
    const secret = answer.secret ?? "";
    await expect(revokeToken.call(stranger, { token: answer.id }, {})).rejects.toMatchObject({ code: "not-found" });
    await db().apiToken.update({ where: { id: answer.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findTokenActor(secret)).toBeNull();
    await db().apiToken.update({ where: { id: answer.id }, data: { expiresAt: null } });
    expect(await findTokenActor(secret)).not.toBeNull();
    await revokeToken.call(me, { token: answer.id }, {});
    expect(await findTokenActor(secret)).toBeNull();
    expect((await listTokens.ask(me, {})).items).toEqual([]);
  });

  it("note their last use, and cannot begin expired", async () => {
    const { answer } = await createToken.call(me, { body: { name: "Script" } }, {});
    expect(answer.lastUsedAt).toBeNull();
    await findTokenActor(answer.secret ?? "");
    expect((await listTokens.ask(me, {})).items[0]?.lastUsedAt).not.toBeNull();
    const past = { name: "Late", expiresAt: "2020-01-01T00:00:00.000Z" };
    await expect(createToken.call(me, { body: past }, {})).rejects.toMatchObject({ code: "invalid" });
  });
});

describe("password resets", () => {
  const secretOf = (url: string | null) => new URL(url ?? "").hash.slice(1);

  it("are made by the operator only", async () => {
    const body = { email: me.email };
    await expect(createPasswordReset.call(me, { body }, {})).rejects.toMatchObject({ code: "forbidden" });
    const operator = { ...(await addPerson("operator")), operator: true };
    const unknown = createPasswordReset.call(operator, { body: { email: "nobody@press.example" } }, {});
    await expect(unknown).rejects.toMatchObject({ code: "not-found" });
  });

  it("work once, end every session and forget failed tries; a newer link replaces an older", async () => {
    const operator = { ...(await addPerson("operator")), operator: true };
    const make = async () => (await createPasswordReset.call(operator, { body: { email: me.email } }, {})).answer;
    const session = await open(me);
    for (let at = 0; at < 5; at += 1) await open(me, "wrong").catch(() => undefined);
    const older = secretOf((await make()).url);
    const { url } = await make();
    const secret = secretOf(url);
    expect(url).toBe(`http://localhost:3000/reset-password#${secret}`);
    expect(JSON.stringify(await db().oneTimeLink.findMany())).not.toContain(secret);
    const use = (given: string, fresh = other) =>
      resetPassword.call(null, { body: { secret: given, password: fresh } }, {});
    await expect(use(older)).rejects.toMatchObject({ code: "not-found" });
    await expect(use(secret, "password1")).rejects.toMatchObject({ code: "invalid" });
    await use(secret);
    expect(await findSessionActor(session.secret)).toBeNull();
    expect(await open(me, other)).toHaveProperty("secret");
    await expect(use(secret, "another fine phrase")).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("already used"),
    });
  });

  it("expire", async () => {
    const operator = { ...(await addPerson("operator")), operator: true };
    const { answer } = await createPasswordReset.call(operator, { body: { email: me.email } }, {});
    const secret = secretOf(answer.url);
    const where = { tokenHash: hashSecret(secret) };
    await db().oneTimeLink.update({ where, data: { expiresAt: new Date(Date.now() - 1) } });
    const use = resetPassword.call(null, { body: { secret, password: other } }, {});
    await expect(use).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("expired") });
  });
});

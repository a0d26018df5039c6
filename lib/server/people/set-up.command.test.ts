import { beforeEach, describe, expect, it } from "vitest";
import { db } from "../db/client";
import { findTokenActor } from "./find-token-actor";
import { getHealth } from "./get-health";
import { makeOperator } from "./make-operator";
import { makeSetUpLink } from "./make-set-up-link";
import { hasPeople } from "./require-nobody";
import { hashSecret } from "./secrets";
import { setUp } from "./set-up";
import { signIn } from "./sign-in";

const email = "owner@press.example";
const password = "tulip ferry quartz";

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "event", "person", "one_time_link" CASCADE`;
});

const makeSecret = async () => new URL(await makeSetUpLink()).hash.slice(1);
const use = (secret: string, more: object = {}) =>
  setUp.call(null, { body: { secret, name: "Owner", email, password, ...more } }, {});

describe("setUp", () => {
  it("makes the operator with the link's secret, once", async () => {
    const secret = await makeSecret();
    expect(JSON.stringify(await db().oneTimeLink.findMany())).not.toContain(secret);
    const { answer } = await use(secret);
    expect(answer).toMatchObject({ email, name: "Owner", operator: true });
    expect(await signIn({ email, password, previous: null }, {})).toMatchObject({ personId: answer.id });
    await expect(use(secret, { email: "second@press.example" })).rejects.toMatchObject({ code: "conflict" });
    await expect(makeSetUpLink()).rejects.toMatchObject({ code: "conflict" });
  });

  it("lets one of several at the same moment through", async () => {
    const secret = await makeSecret();
    const all = await Promise.allSettled(
      Array.from({ length: 5 }, (_none, at) => use(secret, { email: `owner-${at}@press.example` })),
    );
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(await db().person.count()).toBe(1);
  });

  it("refuses an unknown, an older and an expired link", async () => {
    const older = await makeSecret();
    const secret = await makeSecret();
    await expect(use(older)).rejects.toMatchObject({ code: "not-found" });
    await expect(use("vrs_nobody_made_this_one")).rejects.toMatchObject({ code: "not-found" });
    const where = { tokenHash: hashSecret(secret) };
    await db().oneTimeLink.update({ where, data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(use(secret)).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("expired") });
    expect(await hasPeople()).toBe(false);
  });

  it("leaves the link usable after a weak password or foreign fields", async () => {
    const secret = await makeSecret();
    await expect(use(secret, { password: "password1" })).rejects.toMatchObject({ code: "invalid" });
    await expect(use(secret, { id: "x", operator: false })).rejects.toMatchObject({ code: "invalid" });
    expect(await use(secret)).toHaveProperty("answer.operator", true);
  });
});

describe("makeOperator", () => {
  it("makes the first person, and a token of the very string that was given", async () => {
    const token = "any string of at least 32 characters";
    const owner = await makeOperator({ email: "Owner@Press.Example", password, token });
    expect(owner).toMatchObject({ email, name: "owner", operator: true });
    expect(await findTokenActor(token)).toMatchObject({ id: owner.id });
    const dump = JSON.stringify([await db().apiToken.findMany(), await db().event.findMany()]);
    expect(dump).not.toContain(token);
    await expect(makeOperator({ email, password, token: undefined })).rejects.toMatchObject({ code: "conflict" });
  });
});

it("tells that program and database work", async () => {
  expect(await getHealth()).toEqual({ status: "ok", version: expect.stringMatching(/^\d+\.\d+/), database: "ok" });
});

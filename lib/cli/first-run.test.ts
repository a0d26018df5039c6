import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { db } from "@/lib/server/db/client";
import { findTokenActor } from "@/lib/server/people/find-token-actor";
import { signIn } from "@/lib/server/people/sign-in";

const email = "owner@press.example";
const password = "tulip ferry quartz";
const token = "any string of at least 32 characters";

/** The settings are read once a process, so each test takes the command line anew. */
async function run(variables: Record<string, string>): Promise<string> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
  vi.resetModules();
  const { firstRun } = await import("./first-run");
  return firstRun();
}

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "person", "project", "event", "one_time_link" CASCADE`;
});
afterEach(() => {
  for (const name of ["EMAIL", "PASSWORD", "TOKEN"]) vi.stubEnv(`VARIORUM_OWNER_${name}`, "");
  vi.stubEnv("VARIORUM_SAMPLE", "");
});

it("prints a set-up link while there is nobody, a fresh one each time", async () => {
  const first = await run({});
  expect(first).toMatch(/http:\/\/localhost:3000\/set-up#vrs_[\w-]{43}/);
  expect(await run({})).not.toBe(first);
  expect(await db().oneTimeLink.count()).toBe(1);
});

it("makes the owner of the environment with token and sample project, and then nothing more", {
  timeout: 60_000,
}, async () => {
  const owner = { VARIORUM_OWNER_EMAIL: email, VARIORUM_OWNER_PASSWORD: password, VARIORUM_OWNER_TOKEN: token };
  expect(await run(owner)).toBe("");
  const { personId } = await signIn({ email, password, previous: null }, {});
  expect(await findTokenActor(token)).toMatchObject({ id: personId, operator: true });
  expect(await db().membership.count({ where: { personId, role: "owner" } })).toBe(1);
  expect(await run(owner)).toBe("");
  expect([await db().person.count(), await db().project.count()]).toEqual([1, 1]);
});

it("leaves the sample out when told so, and warns of an owner's weak password", async () => {
  const owner = { VARIORUM_OWNER_EMAIL: email, VARIORUM_OWNER_PASSWORD: "password1", VARIORUM_SAMPLE: "none" };
  expect(await run(owner)).toContain("VARIORUM_OWNER_PASSWORD is too easy to guess");
  expect([await db().person.count(), await db().project.count()]).toEqual([1, 0]);
});

it("names the variable that is missing or wrong, and makes nobody", async () => {
  await expect(run({ VARIORUM_OWNER_EMAIL: email })).rejects.toThrow("set the missing one");
  await expect(run({ VARIORUM_OWNER_EMAIL: email, VARIORUM_OWNER_PASSWORD: "short" })).rejects.toThrow(
    "VARIORUM_OWNER_PASSWORD must have at least 8 characters",
  );
  expect(await db().person.count()).toBe(0);
});

import { v7 } from "uuid";
import { beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/lib/core/access/roles";
import { db } from "../db/client";
import { insertPerson } from "../people/insert-person";
import { hashSecret, makeSecret } from "../people/secrets";
import { signIn } from "../people/sign-in";
import { acceptInvitation } from "./accept-invitation";
import { readInvitation } from "./read-invitation";

const password = "tulip ferry quartz";
let count = 0;
let email = "";
let projectId = "";
let ownerId = "";

beforeEach(async () => {
  count += 1;
  email = `guest-${count}@press.example`;
  const owner = { email: `owner-${count}@press.example`, name: "Owner", password, operator: false };
  ownerId = (await insertPerson(db(), owner)).id;
  projectId = v7();
  await db().project.create({
    data: {
      id: projectId,
      name: "Elections",
      layers: { create: { id: v7(), kind: "shared" } },
      memberships: { create: { personId: ownerId, role: "owner" } },
    },
  });
});

async function invite(role: Role | null = "reviewer", expiresAt = new Date(Date.now() + 60_000)) {
  const secret = makeSecret("invitation");
  const row = { id: v7(), email, role, projectId: role && projectId, invitedById: ownerId, expiresAt };
  await db().invitation.create({ data: { ...row, tokenHash: hashSecret(secret) } });
  return secret;
}

const accept = (secret: string, more: object = {}) =>
  acceptInvitation.call(null, { body: { secret, name: "Guest", password, ...more } }, { network: `192.0.2.${count}` });
const roleOf = async (personId: string) =>
  (await db().membership.findUnique({ where: { projectId_personId: { projectId, personId } } }))?.role ?? null;

describe("readInvitation", () => {
  it("says what the link invites to, and whether an account has the address, and leaves no event", async () => {
    const secret = await invite();
    const before = await db().event.count();
    const { answer, event } = await readInvitation.call(null, { body: { secret } }, {});
    expect(answer).toEqual({
      email,
      project: { id: projectId, name: "Elections" },
      role: "reviewer",
      invitedBy: "Owner",
      known: false,
    });
    expect([event, await db().event.count()]).toEqual([null, before]);
  });
});

describe("acceptInvitation", () => {
  it("makes an account for the address invited, with the role stored, once", async () => {
    const secret = await invite("annotator");
    const { answer } = await accept(secret);
    expect(answer).toMatchObject({ person: { email }, project: projectId });
    expect(await roleOf(answer.person.id)).toBe("annotator");
    expect(await signIn({ email, password, previous: null }, {})).toMatchObject({ personId: answer.person.id });
    await expect(accept(secret)).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("used") });
  });

  it("takes neither a role nor an address from the caller", async () => {
    const secret = await invite("viewer");
    await expect(accept(secret, { role: "owner" })).rejects.toMatchObject({ code: "invalid" });
    await expect(accept(secret, { email: "other@press.example" })).rejects.toMatchObject({ code: "invalid" });
  });

  it("lets one of several at the same moment through", async () => {
    const secret = await invite();
    const all = await Promise.allSettled(Array.from({ length: 4 }, () => accept(secret)));
    expect(all.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  });

  it("asks an existing account for its password, a few times, and stays open meanwhile", async () => {
    const person = await insertPerson(db(), { email, name: "Known", password: "harbour lantern", operator: false });
    const secret = await invite();
    for (let at = 0; at < 5; at += 1) await expect(accept(secret)).rejects.toMatchObject({ code: "invalid" });
    await expect(accept(secret, { password: "harbour lantern" })).rejects.toMatchObject({ code: "rate-limited" });
    await db().rateLimiterFlexible.deleteMany();
    const { answer } = await accept(secret, { password: "harbour lantern" });
    expect(answer.person.id).toBe(person.id);
    expect((await db().person.findUniqueOrThrow({ where: { id: person.id } })).name).toBe("Known");
  });

  it("never lowers a role, and raises a lesser one", async () => {
    const person = await insertPerson(db(), { email, name: "Known", password, operator: false });
    await accept(await invite("reviewer"));
    expect(await roleOf(person.id)).toBe("reviewer");
    await accept(await invite("viewer"));
    expect(await roleOf(person.id)).toBe("reviewer");
    await accept(await invite("editor"));
    expect(await roleOf(person.id)).toBe("editor");
  });

  it("opens an account without a project", async () => {
    const { answer } = await accept(await invite(null));
    expect(answer.project).toBeNull();
    expect(await db().membership.count({ where: { personId: answer.person.id } })).toBe(0);
  });

  it("refuses what is unknown, expired, withdrawn or leads to a deleted project, each with its sentence", async () => {
    await expect(accept("vri_nobody_made_this_one")).rejects.toMatchObject({ code: "not-found" });
    const expired = await invite("viewer", new Date(Date.now() - 1));
    await expect(accept(expired)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("expired"),
    });
    const withdrawn = await invite();
    await db().invitation.updateMany({ where: { tokenHash: hashSecret(withdrawn) }, data: { revokedAt: new Date() } });
    await expect(accept(withdrawn)).rejects.toMatchObject({ message: expect.stringContaining("withdrawn") });
    const orphan = await invite();
    await db().project.update({ where: { id: projectId }, data: { deletedAt: new Date() } });
    await expect(accept(orphan)).rejects.toMatchObject({ message: expect.stringContaining("deleted") });
  });

  it("asks a new account for a name and a password that is hard to guess, and stays open meanwhile", async () => {
    const secret = await invite();
    const fields = (attempt: Promise<unknown>) => attempt.catch((error) => Object.keys(error.details.fields));
    expect(await fields(accept(secret, { name: undefined }))).toEqual(["name"]);
    expect(await fields(accept(secret, { password: "short" }))).toEqual(["password"]);
    expect(await fields(accept(secret, { password: "password1" }))).toEqual(["password"]);
    expect(await accept(secret)).toHaveProperty("answer.project", projectId);
  });
});

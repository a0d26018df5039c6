import { v7 } from "uuid";
import { expect, test } from "vitest";
import { db } from "../db/client";
import { hashSecret } from "../people/secrets";
import { buildPerson, buildProject } from "../test/build-project";
import { inviteMember, invitePerson, revokeInvitation } from "./invitation-commands";
import { listInvitations } from "./invitation-queries";
import { readInvitation } from "./read-invitation";

const refusal = (code: string) => expect.objectContaining({ code });

function secretOf(url: string | null): string {
  const secret = url?.split("#")[1];
  if (!secret) throw new RangeError("The link carries no secret.");
  return secret;
}

test("a stranger finds no invitation, an editor neither sees nor makes one", async () => {
  const { id: project, outsider, people } = await buildProject();
  const body = { email: "new@press.example", role: "annotator" };
  await expect(listInvitations.ask(outsider, { project })).rejects.toEqual(refusal("not-found"));
  await expect(inviteMember.call(outsider, { project, body }, {})).rejects.toEqual(refusal("not-found"));
  await expect(inviteMember.call(people.editor, { project, body }, {})).rejects.toEqual(refusal("forbidden"));
  await expect(listInvitations.ask(people.viewer, { project })).rejects.toEqual(refusal("forbidden"));
  const { answer } = await inviteMember.call(people.owner, { project, body }, {});
  const withdraw = { invitation: answer.id };
  await expect(revokeInvitation.call(outsider, withdraw, {})).rejects.toEqual(refusal("not-found"));
  await expect(revokeInvitation.call(people.editor, withdraw, {})).rejects.toEqual(refusal("forbidden"));
});

test("the link is answered once: neither a repeat, nor the list, nor the database holds its secret", async () => {
  const { id: project, people } = await buildProject();
  const call = { project, body: { email: " New@Press.Example ", role: "reviewer" } };
  const key = v7();
  const { answer } = await inviteMember.call(people.owner, call, { key });
  expect(answer).toMatchObject({ email: "new@press.example", role: "reviewer", state: "open" });
  const secret = secretOf(answer.url);
  expect(answer.url).toMatch(/^http:\/\/localhost:3000\/invitation#/);
  expect((await inviteMember.call(people.owner, call, { key })).answer).toEqual({ ...answer, url: null });
  const { items } = await listInvitations.ask(people.owner, { project });
  const event = await db().event.findUniqueOrThrow({ where: { id: key } });
  const row = await db().invitation.findUniqueOrThrow({ where: { id: answer.id } });
  expect(JSON.stringify([items, event, row])).not.toContain(secret);
  expect(row.tokenHash).toBe(hashSecret(secret));
  expect(items).toHaveLength(1);
});

test("a second invitation of one address ends the first; a member is not invited", async () => {
  const { id: project, people } = await buildProject();
  const invite = (email: string) => inviteMember.call(people.owner, { project, body: { email, role: "viewer" } }, {});
  const first = (await invite("new@press.example")).answer;
  const second = (await invite("new@press.example")).answer;
  const { items } = await listInvitations.ask(people.owner, { project });
  expect(items.map(({ id, state }) => [id, state])).toEqual([
    [second.id, "open"],
    [first.id, "revoked"],
  ]);
  const read = (url: string | null) => readInvitation.call(null, { body: { secret: secretOf(url) } }, {});
  await expect(read(first.url)).rejects.toEqual(refusal("conflict"));
  expect((await read(second.url)).answer).toMatchObject({ email: "new@press.example", role: "viewer" });
  await expect(invite(people.viewer.email)).rejects.toMatchObject({
    code: "invalid",
    details: { fields: { email: expect.any(String) } },
  });
});

test("a withdrawn invitation opens nothing; withdrawing it again changes nothing", async () => {
  const { id: project, people } = await buildProject();
  const body = { email: "new@press.example", role: "viewer" };
  const { answer } = await inviteMember.call(people.owner, { project, body }, {});
  await revokeInvitation.call(people.owner, { invitation: answer.id }, {});
  const read = readInvitation.call(null, { body: { secret: secretOf(answer.url) } }, {});
  await expect(read).rejects.toEqual(refusal("conflict"));
  expect((await revokeInvitation.call(people.owner, { invitation: answer.id }, {})).event).toBeNull();
});

test("an accepted invitation is not withdrawn", async () => {
  const { id: project, people } = await buildProject();
  const body = { email: "new@press.example", role: "viewer" };
  const { answer } = await inviteMember.call(people.owner, { project, body }, {});
  await db().invitation.update({ where: { id: answer.id }, data: { acceptedAt: new Date() } });
  await expect(revokeInvitation.call(people.owner, { invitation: answer.id }, {})).rejects.toEqual(refusal("conflict"));
});

test("only the operator invites to the installation, and only who has no account", async () => {
  const person = await buildPerson("Oona Operator");
  const operator = { ...person, operator: true };
  const invite = (email: string) => invitePerson.call(operator, { body: { email } }, {});
  await expect(invitePerson.call(person, { body: { email: "guest@press.example" } }, {})).rejects.toEqual(
    refusal("forbidden"),
  );
  const { answer } = await invite("guest@press.example");
  expect(answer).toMatchObject({ role: null, state: "open" });
  expect(secretOf(answer.url).length).toBeGreaterThan(40);
  await expect(invite(person.email)).rejects.toMatchObject({ code: "invalid" });
});

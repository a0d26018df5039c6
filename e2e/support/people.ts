import { createHash, randomBytes } from "node:crypto";
import { hash as argon2 } from "@node-rs/argon2";
import type { BrowserContext } from "@playwright/test";
import { encode } from "next-auth/jwt";
import { v7 } from "uuid";
import { onDatabase } from "./database";
import { sharedApp } from "./running-app";

/** A person of the test, with an API token. */
export interface Press {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly token: string;
}

const hash = (secret: string) => createHash("sha256").update(secret).digest("hex");

/** Adds a person and an API token that is theirs; without a password nobody can sign in as them by the form. */
export async function addPerson(name: string, password?: string): Promise<Press> {
  const id = v7();
  const email = `${name.toLowerCase().replaceAll(" ", "-")}-${id.slice(-12)}@press.example`;
  const token = `vrm_${randomBytes(32).toString("base64url")}`;
  await onDatabase(async (client) => {
    await client.query('INSERT INTO person (id, email, name, "passwordHash") VALUES ($1, $2, $3, $4)', [
      id,
      email,
      name,
      password === undefined ? null : await argon2(password),
    ]);
    await client.query('INSERT INTO api_token (id, "personId", name, "tokenHash") VALUES ($1, $2, $3, $4)', [
      v7(),
      id,
      "test",
      hash(token),
    ]);
  });
  return { id, name, email, token };
}

/** Signs the person in to the browser by a session row and its cookie. */
export async function signIn(context: BrowserContext, person: Press): Promise<void> {
  const { origin, secret } = sharedApp();
  const sid = randomBytes(32).toString("base64url");
  await onDatabase((client) =>
    client.query(
      `INSERT INTO session (id, "personId", "tokenHash", "expiresAt") VALUES ($1, $2, $3, now() + interval '1 day')`,
      [v7(), person.id, hash(sid)],
    ),
  );
  const value = await encode({ token: { sid }, secret });
  await context.addCookies([{ name: "variorum", value, url: origin, httpOnly: true, sameSite: "Lax" }]);
}

/** Makes the person a member of a project. */
export async function addMember(project: string, person: Press, role: string): Promise<void> {
  await onDatabase((client) =>
    client.query('INSERT INTO membership ("projectId", "personId", role) VALUES ($1, $2, $3::role)', [
      project,
      person.id,
      role,
    ]),
  );
}

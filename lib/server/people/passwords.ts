import { hash, verify } from "@node-rs/argon2";

// OWASP's first choice for argon2id; the library's default algorithm is argon2id.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password that nobody has, so that an unknown person costs as much time as a known one. */
const nobody = "$argon2id$v=19$m=19456,t=2,p=1$KFpFHbHaGWtx2Mj/dTtqeg$/8dfJeQuNlrYnuBR41PJkFZREvF4ZNtEblAn2Qo8rW0";

/** The argon2id hash of a password in NFKC, so that it is the same from every keyboard. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** Whether this is the password; takes the same time where there is no hash, and then answers false. */
export async function verifyPassword(password: string, hashed: string | null): Promise<boolean> {
  const right = await verify(hashed ?? nobody, password.normalize("NFKC"));
  return right && hashed !== null;
}

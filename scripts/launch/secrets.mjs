import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Makes the data folder and proves that it can be written; throws the system's error, with the path, when it cannot. */
export function requireWritable(folder) {
  mkdirSync(folder, { recursive: true });
  const probe = join(folder, `.write-test-${process.pid}`);
  writeFileSync(probe, "x".repeat(4096));
  rmSync(probe);
}

/** The secret that signs the session cookies: made on the first call and kept in the data folder, readable by its owner only. */
export function sessionSecret(folder) {
  const file = join(folder, "session-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8");
}

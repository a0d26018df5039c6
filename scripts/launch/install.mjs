import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { PlainError } from "./plain-error.mjs";
import { run } from "./run.mjs";

const stamp = inRoot("node_modules", ".variorum-lock");

/** Makes `node_modules` hold what the lock file names; does nothing when it already does. */
export async function ensureInstalled(say) {
  const lock = readFileSync(inRoot("package-lock.json"), "utf8");
  const hash = createHash("sha256").update(lock).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return;
  if (!holdsWhatIsLocked(JSON.parse(lock))) await install(say);
  writeFileSync(stamp, hash);
}

/** Whether npm's own record of what it installed agrees with the lock file, so that a developer's `npm install` is enough. */
function holdsWhatIsLocked(lock) {
  const record = inRoot("node_modules", ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, "utf8")).packages;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === "") return true;
    const found = installed[path];
    return found ? found.version === wanted.version && found.integrity === wanted.integrity : wanted.optional === true;
  });
}

async function install(say) {
  say("Installing packages (once)…");
  const env = { ...process.env };
  delete env.NODE_ENV;
  // No package needs its install script here, and some would download from hosts that may be out of reach.
  const args = ["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath;
  const command = npm?.endsWith(".js") ? [process.execPath, npm, ...args] : ["npm", ...args];
  const { code, output } = await run(command[0], command.slice(1), { env, quiet: true });
  if (code === 0) return;
  throw new PlainError(
    `${output.trim()}\nThe packages could not be installed (npm's reason stands above): check the network or the registry in .npmrc, then start again.`,
  );
}

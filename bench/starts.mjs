import { makeDataFolder, makeOwner, startInstallation } from "./installation.mjs";
import { row } from "./measure.mjs";

const runs = 3;

/** From `npm start` to "ready", with nothing left to install or build: over an empty data folder, and over one already in use. */
export async function measureStarts() {
  const owner = makeOwner();
  const [cold, warm] = [[], []];
  let folder;
  for (let run = 0; run < runs; run += 1) {
    folder = makeDataFolder();
    cold.push(await startOnce(folder, owner));
  }
  for (let run = 0; run < runs; run += 1) warm.push(await startOnce(folder, owner));
  return [row("cold start: built already, fresh data folder", cold), row("warm start: data folder initialised", warm)];
}

async function startOnce(folder, owner) {
  const { milliseconds, stop } = await startInstallation(folder, owner);
  await stop();
  return milliseconds;
}

import { ensureGenerated } from "../launch/build.mjs";
import { ensureInstalled } from "../launch/install.mjs";
import { stopOnSignals } from "../launch/stopping.mjs";

/** Brings a fresh clone to where checks and tests can run: the packages and the generated database client. */
export async function prepare() {
  stopOnSignals();
  await ensureInstalled(console.log);
  await ensureGenerated();
}

import { ensureWorkers } from "../launch/build.mjs";
import { openTestCluster } from "./cluster.mjs";

/** Opens the test cluster once for a run of Vitest; `lib/server/test/database.ts` copies databases from it. Imports need the reader. */
export default async function provideCluster(project) {
  await ensureWorkers();
  const cluster = await openTestCluster();
  project.provide("clusterUrl", cluster.url);
  return cluster.stop;
}

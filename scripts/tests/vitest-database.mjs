import { openTestCluster } from "./cluster.mjs";

/** Opens the test cluster once for a run of Vitest; `lib/server/test/database.ts` copies databases from it. */
export default async function provideCluster(project) {
  const cluster = await openTestCluster();
  project.provide("clusterUrl", cluster.url);
  return cluster.stop;
}

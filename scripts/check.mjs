import { main } from "./launch/main.mjs";
import { requireNode } from "./launch/node-version.mjs";

requireNode();
await main(async () => {
  const { prepare } = await import("./tests/prepare.mjs");
  await prepare();
  const { runStaticChecks } = await import("./checks/stages.mjs");
  await runStaticChecks();
});

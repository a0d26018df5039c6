import { main } from "./launch/main.mjs";
import { requireNode } from "./launch/node-version.mjs";

requireNode();
await main(async () => {
  const { prepare } = await import("./tests/prepare.mjs");
  await prepare();
  const { runStage, staticChecks } = await import("./checks/stages.mjs");
  for (const [name, check] of staticChecks) await runStage(name, check);
});

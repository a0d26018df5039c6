import { main } from "./launch/main.mjs";
import { requireNode } from "./launch/node-version.mjs";

requireNode();
await main(async () => {
  const { prepare } = await import("./tests/prepare.mjs");
  await prepare();
  const { runTests } = await import("./tests/run-tests.mjs");
  await runTests(process.argv.slice(2));
});

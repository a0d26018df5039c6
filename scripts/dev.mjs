import { main } from "./launch/main.mjs";
import { requireNode } from "./launch/node-version.mjs";

requireNode();
await main(async () => {
  const { start } = await import("./launch/start.mjs");
  await start({ dev: true });
});

import { main } from "./launch/main.mjs";
import { requireNode } from "./launch/node-version.mjs";
import { stopEverything, stopOnSignals } from "./launch/stopping.mjs";

requireNode();
await main(async () => {
  stopOnSignals();
  const { ensureInstalled } = await import("./launch/install.mjs");
  await ensureInstalled(console.log);
  const { measureRendering } = await import("../bench/render/measure-rendering.mjs");
  const rounds = Number(process.argv[2] ?? 5);
  console.log(await measureRendering(Number.isInteger(rounds) && rounds > 0 ? rounds : 5));
  await stopEverything();
  process.exit(0);
});

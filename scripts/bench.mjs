import { main } from "./launch/main.mjs";
import { requireNode } from "./launch/node-version.mjs";
import { PlainError } from "./launch/plain-error.mjs";
import { stopEverything, stopOnSignals } from "./launch/stopping.mjs";

requireNode();
await main(async () => {
  stopOnSignals();
  const { ensureInstalled } = await import("./launch/install.mjs");
  await ensureInstalled(console.log);
  const { benches } = await import("../bench/benches.mjs");
  const wanted = process.argv.slice(2);
  const names = wanted.length > 0 ? wanted : Object.keys(benches);
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown)
    throw new PlainError(`There is no benchmark "${unknown}": choose from ${Object.keys(benches).join(", ")}.`);
  await build();
  const rows = [];
  for (const name of names) {
    console.error(`Measuring ${name}…`);
    rows.push(...(await benches[name]()));
  }
  await stopEverything();
  const { formatTable } = await import("../bench/table.mjs");
  console.log(formatTable(rows));
  process.exit(0);
});

// Ahead of all measuring, so that no start that is measured has to build.
async function build() {
  const { ensureCommandLine, ensureGenerated, ensurePages, ensureWorkers } = await import("./launch/build.mjs");
  await ensureGenerated();
  await ensureCommandLine();
  await ensureWorkers();
  await ensurePages(console.log);
}

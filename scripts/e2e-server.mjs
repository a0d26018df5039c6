import { main } from "./launch/main.mjs";
import { stopEverything, stopOnSignals } from "./launch/stopping.mjs";

await main(async () => {
  stopOnSignals();
  // A test that started this with `fork` and is gone needs it no longer.
  process.on("disconnect", () => stopEverything().then(() => process.exit(0)));
  const { note, startE2eApp } = await import("./tests/e2e-app.mjs");
  const app = await startE2eApp();
  if (process.env.VARIORUM_E2E_NOTE) note(app, process.env.VARIORUM_E2E_NOTE);
  process.send?.(app);
});

import { apiWith } from "./api.mjs";
import { makeDataFolder, makeOwner, startInstallation } from "./installation.mjs";

const overApp = {
  reads: async (app) => (await import("./reads.mjs")).measureReads(app),
  writes: async (app) => (await import("./writes.mjs")).measureWrites(app),
  live: async (app) => (await import("./live.mjs")).measureLive(app),
  imports: async (app) => (await import("./imports.mjs")).measureImports(app),
  hostile: async (app) => (await import("./hostile.mjs")).measureHostile(app),
  workspace: async (app) => (await import("./workspace/measure-workspace.mjs")).measureWorkspace(app),
  compare: async (app) => (await import("./compare.mjs")).measureCompare(app),
};

const inTypeScript = (file, measure) => async () => {
  const { tsImport } = await import("tsx/esm/api");
  return (await tsImport(file, import.meta.url))[measure]();
};

/** With no app: the code as it stands, through the loader of TypeScript. */
const withoutApp = {
  extraction: inTypeScript("./extraction/measure-extraction.ts", "measureExtraction"),
  origins: inTypeScript("./origins/measure-origins.ts", "measureOrigins"),
  figures: inTypeScript("./facts/measure-figures.ts", "measureFigures"),
  names: inTypeScript("./facts/measure-names.ts", "measureNames"),
  dates: inTypeScript("./facts/measure-dates.ts", "measureDates"),
  suggestions: inTypeScript("./suggestions/measure-suggestions.ts", "measureSuggestions"),
  "hostile-text": inTypeScript("./facts/measure-hostile-text.ts", "measureHostileText"),
};

const startsAlone = {
  starts: async () => (await import("./starts.mjs")).measureStarts(),
  scale: async () => (await import("./scale/measure-scale.mjs")).measureScale(),
};

/** Every benchmark by its name, in the order they run; each answers its rows and has an installation to itself. */
export const benches = {
  ...withoutApp,
  ...startsAlone,
  ...Object.fromEntries(Object.entries(overApp).map(([name, measure]) => [name, () => withApp(measure)])),
};

async function withApp(measure) {
  const owner = makeOwner();
  const { origin, pid, stop } = await startInstallation(makeDataFolder(), owner);
  const rows = await measure({ origin, pid, owner, api: apiWith(origin, owner.VARIORUM_OWNER_TOKEN) });
  await stop();
  return rows;
}

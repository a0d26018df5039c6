import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { adapterFactory } from "./adapter.mjs";

/** Loads the engine for the given data models and database; `onPanic` hears its last words. */
export async function loadEngine({ models, url, shadowUrl }, onPanic) {
  const folder = dirname(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"));
  const glueName = "schema_engine_bg.js";
  const glue = await import(pathToFileURL(join(folder, glueName)).href);
  const code = readFileSync(join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(code, { [`./${glueName}`]: glue });
  glue.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  globalThis.PRISMA_WASM_PANIC_REGISTRY = { set_message: onPanic };
  const datamodels = models.map((path) => [path, readFileSync(resolve(path), "utf8")]);
  const factory = url ? adapterFactory({ url, shadowUrl }) : missingDatabase;
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  return glue.SchemaEngine.new(datamodels.length > 0 ? { datamodels } : {}, () => {}, bound);
}

async function refuse() {
  throw new Error("No database address is given: set DATABASE_URL.");
}

const missingDatabase = { provider: "postgres", adapterName: "none", connect: refuse, connectToShadowDb: refuse };

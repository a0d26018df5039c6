#!/usr/bin/env node
// Stands in for Prisma's native schema engine, which comes from a host that may be out of reach: the same line-delimited JSON-RPC over
// standard input and output, answered by the engine's WebAssembly build and the ordinary PostgreSQL driver.
import { parseArguments } from "./schema-engine/arguments.mjs";

const options = parseArguments(process.argv.slice(2));

if (options.version) {
  console.log("schema-engine-wasm");
} else if (options.command) {
  const { administer } = await import("./schema-engine/administration.mjs");
  process.exit(await administer(options));
} else {
  const { answerCalls } = await import("./schema-engine/calls.mjs");
  answerCalls(options);
}

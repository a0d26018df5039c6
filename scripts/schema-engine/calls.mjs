import { createInterface } from "node:readline";
import { parseAddress } from "./address.mjs";
import { loadEngine } from "./engine.mjs";
import { log } from "./log.mjs";

const failure = 4466;
const firstPrintId = 1_000_000;

/** Answers the JSON-RPC calls on standard input one after another until it ends, then ends the process. */
export function answerCalls(options) {
  let panic;
  let engine;
  let current;
  let printId = firstPrintId;
  const loadOnce = () => {
    engine ??= loadEngine(options, (message) => {
      panic = message;
    });
    return engine;
  };

  const answer = async ({ id, method, params }) => {
    current = id;
    try {
      const result = await call(method, params, { options, loadOnce });
      const printed = method === "diff" && result.stdout;
      if (printed) send({ id: printId++, method: "print", params: { content: printed.replace(/\n$/, "") } });
      send({ id, result: printed ? { ...result, stdout: undefined } : (result ?? {}) });
    } catch (error) {
      send({ id, error: asError(error) });
    }
    current = undefined;
  };

  // Prisma's command line takes an engine that vanishes for one that succeeded, so the call at hand must be answered.
  const die = (error) => {
    const message = panic ?? String(error?.stack ?? error);
    log("ERROR", { is_panic: true, message });
    const exit = () => process.exit(101);
    if (current === undefined) exit();
    else send({ id: current, error: asError({ message }) }, exit);
  };
  process.on("uncaughtException", die);
  process.on("unhandledRejection", die);

  let queue = Promise.resolve();
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  input.on("line", (line) => {
    const message = JSON.parse(line);
    // A message without a method is the answer to one of our prints.
    if (message.method) queue = queue.then(() => answer(message));
  });
  input.on("close", () => queue.then(() => process.exit(0)));
}

async function call(method, params, { options, loadOnce }) {
  if (method === "createDatabase") return { databaseName: parseAddress(options.url).connection.database };
  const engine = await loadOnce();
  return method === "getDatabaseVersion" ? engine.version(params) : engine[method](params);
}

function asError(error) {
  const data = { is_panic: false, message: error.message, meta: error.meta ?? null, error_code: error.code ?? null };
  return { code: failure, message: "The schema engine failed; its data says why.", data };
}

function send(message, then) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`, then);
}

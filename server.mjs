import { createServer } from "node:http";
import { describeFailure, PlainError } from "./scripts/launch/plain-error.mjs";
import { describeListenError, wantedPort } from "./scripts/launch/port.mjs";
import { refuseTooLarge } from "./scripts/serving/body-limit.mjs";
import { forwardedRewriter } from "./scripts/serving/forwarded.mjs";
import { listen } from "./scripts/serving/listen.mjs";
import { openAnswers } from "./scripts/serving/open-answers.mjs";

// Read by Next when it loads: the signals are handled here.
process.env.NEXT_MANUAL_SIG_HANDLE = "1";
process.env.NEXT_TELEMETRY_DISABLED = "1";

const dev = process.argv.includes("--dev");
const graceTime = 10_000;

async function serve() {
  const port = wantedPort();
  const rewriteForwarded = forwardedRewriter(process.env.VARIORUM_TRUSTED_PROXIES);
  const answers = openAnswers();
  const server = createServer({ keepAliveTimeout: 65_000, headersTimeout: 20_000, requestTimeout: 300_000 });
  const app = await prepareApp(server, port);
  const handle = app.getRequestHandler();

  const receive = (request, response) => {
    answers.add(response);
    rewriteForwarded(request);
    if (!refuseTooLarge(request, response)) handle(request, response).catch((error) => fail(error, response));
  };
  server.on("request", receive);
  server.on("checkContinue", (request, response) => {
    receive(request, response);
    if (!response.headersSent) response.writeContinue();
  });

  const stopAccepting = await listen(server, port, process.env.HOST || undefined).catch((error) => {
    throw new PlainError(describeListenError(error, port));
  });
  stopOnSignal(async () => {
    stopAccepting();
    server.closeIdleConnections();
    // What runs in the background sets these when it begins; it ends with what it is at.
    const background = [
      globalThis.variorumStopJobs?.(),
      globalThis.variorumStopReading?.(),
      globalThis.variorumStopComparing?.(),
    ];
    await Promise.all([answers.drain(graceTime), ...background]);
    server.closeAllConnections();
    await app.close();
  });
  if (process.send) process.send("ready");
  else console.log(`Variorum is ready at http://localhost:${port}`);
}

async function prepareApp(server, port) {
  const { default: next } = await import("next");
  // Only developing needs sockets to be upgraded; a server that never listens keeps Next from taking them.
  const httpServer = dev ? server : createServer();
  const app = next({ dev, quiet: !dev, dir: import.meta.dirname, hostname: "localhost", port, httpServer });
  await app.prepare();
  return app;
}

function fail(error, response) {
  console.error(error);
  if (response.headersSent) response.destroy();
  else response.writeHead(500, { "Content-Type": "text/plain" }).end("Something went wrong here; try again.");
}

function stopOnSignal(stop) {
  let stopping = false;
  const once = () => {
    if (!stopping) stop().finally(() => process.exit(0));
    stopping = true;
  };
  // A launcher that was killed leaves by the last of these.
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(event, once);
}

// Whoever read the output may be gone: that is no failure, and reporting it there would be the next one.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});

serve().catch((error) => {
  console.error(describeFailure(error));
  process.exit(1);
});

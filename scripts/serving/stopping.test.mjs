import { createServer } from "node:http";
import { expect, test } from "vitest";
import { listen } from "./listen.mjs";
import { openAnswers } from "./open-answers.mjs";

async function serving(handle) {
  const answers = openAnswers();
  const server = createServer((request, response) => {
    answers.add(response);
    handle(request, response);
  });
  const stopAccepting = await listen(server, 0, "127.0.0.1");
  return { answers, server, stopAccepting, url: `http://127.0.0.1:${server.address().port}` };
}

test("an event stream is ended at once and cleanly", async () => {
  const { answers, server, stopAccepting, url } = await serving((_request, response) => {
    response.setHeader("content-type", "text/event-stream");
    response.write("data: 1\n\n");
  });
  const stream = await fetch(url);
  const began = performance.now();
  stopAccepting();
  await answers.drain(10_000);
  expect(await stream.text()).toBe("data: 1\n\n");
  expect(performance.now() - began).toBeLessThan(2000);
  server.closeAllConnections();
});

test("an ordinary answer is waited for, but no longer than told", async () => {
  let finish;
  const { answers, server, stopAccepting, url } = await serving((_request, response) => {
    response.writeHead(200);
    response.write("half");
    finish = () => response.end(" and whole");
  });
  const slow = await fetch(url);
  stopAccepting();
  const began = performance.now();
  await answers.drain(300);
  expect(performance.now() - began).toBeGreaterThan(250);
  const drained = answers.drain(10_000);
  finish();
  expect(await slow.text()).toBe("half and whole");
  server.closeIdleConnections();
  await drained;
});

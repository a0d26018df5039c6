import { expect, test } from "vitest";
import { PlainError } from "../launch/plain-error.mjs";
import { forwardedRewriter } from "./forwarded.mjs";

function rewritten(trusted, peer, headers) {
  const request = { headers: { host: "own.example", ...headers }, socket: { remoteAddress: peer } };
  forwardedRewriter(trusted)(request);
  return request.headers;
}

test("what a stranger says about itself is replaced by what the socket says", () => {
  const said = {
    "x-forwarded-for": "6.6.6.6",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "evil.example",
    forwarded: "for=1",
  };
  expect(rewritten("10.0.0.0/8", "::ffff:203.0.113.9", said)).toEqual({
    host: "own.example",
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-proto": "http",
    "x-forwarded-host": "own.example",
  });
});

test("behind trusted proxies the caller is the last address that is none of them", () => {
  const said = {
    "x-forwarded-for": "6.6.6.6, 203.0.113.9, 10.0.0.2",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "app.example",
  };
  expect(rewritten("10.0.0.0/8, ::1", "::1", said)).toMatchObject({
    "x-forwarded-for": "203.0.113.9",
    "x-forwarded-proto": "https",
    "x-forwarded-host": "app.example",
  });
  expect(rewritten("10.0.0.1", "10.0.0.1", {})).toMatchObject({
    "x-forwarded-for": "10.0.0.1",
    "x-forwarded-proto": "http",
  });
});

test.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/x", "::1/129"])("%s is refused with a sentence", (entry) => {
  expect(() => forwardedRewriter(entry)).toThrow(PlainError);
});

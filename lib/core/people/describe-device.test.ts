import fc from "fast-check";
import { expect, it } from "vitest";
import { describeDevice } from "./describe-device";

it("names the common browsers and their systems", () => {
  const agents = {
    "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0": "Firefox on Linux",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0":
      "Edge on Windows",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Safari/605.1.15":
      "Safari on macOS",
    "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36":
      "Chrome on Android",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1":
      "Chrome on iOS",
    "curl/8.5.0": "curl",
    "": "Unknown program",
  };
  for (const [agent, words] of Object.entries(agents)) expect(describeDevice(agent)).toBe(words);
});

it("answers a short text for any input", () => {
  fc.assert(
    fc.property(fc.string(), (agent) => {
      expect(describeDevice(agent).length).toBeGreaterThan(0);
    }),
  );
});

import { expect, it } from "vitest";
import { sayStretch } from "./time-words";

it("says a day, some days, or a moment", () => {
  const at = (from: string, to: string) => sayStretch({ from: `${from}Z`, to: `${to}Z` });
  expect(at("2019-06-10T00:00:00", "2019-06-11T00:00:00")).toBe("10 June 2019");
  expect(at("2019-03-01T00:00:00", "2019-04-01T00:00:00")).toBe("1 March 2019 – 31 March 2019");
  expect(at("2019-06-10T09:30:00", "2019-06-10T09:30:01")).toBe("10 June 2019, 09:30 UTC");
});

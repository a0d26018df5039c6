import { describe, expect, it } from "vitest";
import { outletDomain } from "./outlet-domain";

describe("outletDomain", () => {
  it.each<[string, string | null]>([
    ["https://www.themoscowtimes.com/2019/06/14/a66007", "themoscowtimes.com"],
    ["HTTP://Rus.Azattyq.org:8080/?x=1", "rus.azattyq.org"],
    [" www.Reuters.com. ", "reuters.com"],
    ["m.tengrinews.kz", "tengrinews.kz"],
    ["m.co", "m.co"],
    ["https://www.президент.рф/", "xn--d1abbgf6aiiy.xn--p1ai"],
    ["localhost", null],
    ["127.0.0.1", null],
    ["ftp://a.example", null],
    ["mailto:desk@a.example", null],
    ["not a domain", null],
    ["", null],
  ])("%j is %j", (address, domain) => expect(outletDomain(address)).toBe(domain));

  it("leaves a domain as it is", () => {
    for (const domain of ["rferl.org", "timesca.com", "cabar.asia"]) expect(outletDomain(domain)).toBe(domain);
  });
});

import { describe, expect, it } from "vitest";
import { capturedAddress, isArchiveHost, parseArchiveAddress, parseMemento } from "./archive-address";

const parse = (address: string) => parseArchiveAddress(new URL(address));
const at = "2019-06-14T12:30:05.000Z";

describe("parseArchiveAddress", () => {
  it.each([
    ["https://web.archive.org/web/20190614123005/https://example.org/a?b=c", "https://example.org/a?b=c", at],
    ["http://web.archive.org/web/20190614123005id_/http://example.org/a", "http://example.org/a", at],
    ["https://web.archive.org/web/20190614123005if_/http:/example.org/a", "http://example.org/a", at],
    ["https://web.archive.org/web/2019/example.org/a", "http://example.org/a", "2019-01-01T00:00:00.000Z"],
    ["https://web.archive.org/web/https://example.org/a", "https://example.org/a", null],
    ["https://web.archive.org/web/*/https://example.org/a", "https://example.org/a", null],
    ["https://archive.org/web/20190614123005/https://example.org/a", "https://example.org/a", at],
    ["https://arquivo.pt/wayback/20190614123005/https://example.org/a", "https://example.org/a", at],
    ["https://wayback.archive-it.org/1234/20190614123005/https://example.org/a", "https://example.org/a", at],
    [
      "https://webarchive.nationalarchives.gov.uk/ukgwa/20190614123005/https://example.org/",
      "https://example.org/",
      at,
    ],
    ["https://archive.ph/20190614123005/https://example.org/a", "https://example.org/a", at],
    ["https://archive.is/2019.06.14-123005/https://example.org/a", "https://example.org/a", at],
    ["https://archive.today/newest/https://example.org/a", "https://example.org/a", null],
    [
      "https://webcache.googleusercontent.com/search?q=cache:AbCdEf_-1234:https://example.org/a+words&hl=en",
      "https://example.org/a",
      null,
    ],
    ["https://webcache.googleusercontent.com/search?q=cache:example.org/a", "http://example.org/a", null],
    ["https://example-org.cdn.ampproject.org/c/s/example.org/a", "https://example.org/a", null],
    ["https://www.google.com/amp/s/example.org/a/amp", "https://example.org/a/amp", null],
  ])("%s", (address, original, archivedAt) => expect(parse(address)).toEqual({ original, archivedAt }));

  it.each([
    "https://example.org/web/20190614123005/https://other.example/",
    "https://web.archive.org/",
    "https://web.archive.org/about/terms.php",
    "https://archive.ph/AbC12",
    "https://web.archive.org/web/20190614123005/ftp://example.org/a",
    "https://web.archive.org/web/20190614123005/http://user@example.org/",
    "https://www.google.com/search?q=x",
  ])("%s is no look-up of a copy", (address) => expect(parse(address)).toBeNull());

  it("does not make up a time that is none", () => {
    expect(parse("https://web.archive.org/web/20191314/https://example.org/")?.archivedAt).toBeNull();
  });
});

describe("parseMemento", () => {
  it("reads the original and the time of a copy from an archive's headers", () => {
    const link =
      '<https://example.org/a>; rel="original", <https://archive.ph/timegate/https://example.org/a>; rel="timegate"';
    const headers = { link, "memento-datetime": "Fri, 14 Jun 2019 12:30:05 GMT" };
    expect(parseMemento(headers)).toEqual({ original: "https://example.org/a", archivedAt: at });
    expect(parseMemento({ link })).toEqual({ original: "https://example.org/a", archivedAt: null });
    expect(parseMemento({ link: '<https://example.org/b>; rel="next"' })).toBeNull();
    expect(parseMemento({})).toBeNull();
  });

  it("counts from archives only", () => {
    expect(["web.archive.org", "archive.ph", "ARCHIVE.TODAY."].map(isArchiveHost)).toEqual([true, true, true]);
    expect(["example.org", "archive.ph.example.org", "myarchive.org"].map(isArchiveHost)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("capturedAddress", () => {
  it.each([
    [
      "https://web.archive.org/web/20190614123005/https://example.org/a",
      "https://web.archive.org/web/20190614123005id_/https://example.org/a",
    ],
    [
      "https://web.archive.org/web/20190614123005if_/https://example.org/a",
      "https://web.archive.org/web/20190614123005if_/https://example.org/a",
    ],
    [
      "https://archive.ph/20190614123005/https://example.org/a",
      "https://archive.ph/20190614123005/https://example.org/a",
    ],
  ])("%s", (address, captured) => expect(capturedAddress(new URL(address)).href).toBe(captured));
});

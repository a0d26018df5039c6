import { describe, expect, it } from "vitest";
import { plainHost, readWebAddress } from "./web-address";

function problemOf(text: string): string | null {
  const read = readWebAddress(text);
  return "problem" in read ? read.problem : null;
}

describe("readWebAddress", () => {
  it.each([
    ["https://News.Example.org/a?b=c#part", "https://news.example.org/a?b=c"],
    ["  http://пример.рф/новости  ", "http://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8"],
    ["http://example.org:443/", "http://example.org:443/"],
    ["https://example.org.:443/", "https://example.org./"],
    ["http://8.8.8.8/", "http://8.8.8.8/"],
    ["http://[2606:4700::1111]/", "http://[2606:4700::1111]/"],
  ])("takes %s", (text, expected) => {
    const read = readWebAddress(text);
    expect("problem" in read ? read.problem : read.href).toBe(expected);
  });

  it("reads what a redirect says in relation to where it came from", () => {
    const read = readWebAddress("//other.example/x", new URL("https://example.org/a/b"));
    expect("problem" in read ? read.problem : read.href).toBe("https://other.example/x");
  });

  it.each([
    ["", "no-address"],
    ["news", "no-address"],
    ["https://", "no-address"],
    ["http://exa mple.org/", "no-address"],
    ["http://[fe80::1%25eth0]/", "no-address"],
    [`https://example.org/${"a".repeat(4000)}`, "no-address"],
    ["ftp://example.org/", "scheme"],
    ["file:///etc/passwd", "scheme"],
    ["javascript:alert(1)", "scheme"],
    ["data:text/html,x", "scheme"],
    ["gopher://127.0.0.1:25/", "scheme"],
    ["http://user@example.org/", "credentials"],
    ["http://:secret@example.org/", "credentials"],
    ["http://example.org:22/", "port"],
    ["https://example.org:8443/", "port"],
    ["http://intranet/", "private"],
    ["http://localhost/", "private"],
    ["http://LOCALHOST./", "private"],
    ["http://a.localhost/", "private"],
    ["http://metadata.google.internal/", "private"],
    ["http://printer.local/", "private"],
    ["http://router.home.arpa/", "private"],
    ["http://example..org/", "private"],
  ])("does not take %s: %s", (text, problem) => expect(problemOf(text)).toBe(problem));
});

describe("plainHost", () => {
  it("is what a name server or a socket is asked for", () => {
    expect(plainHost(new URL("https://Example.org./"))).toBe("example.org");
    expect(plainHost(new URL("https://[2606:4700::1111]/"))).toBe("2606:4700::1111");
  });
});

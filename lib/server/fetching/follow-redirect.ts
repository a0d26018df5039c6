import { plainHost, readWebAddress } from "@/lib/core/fetching/web-address";
import { FetchProblem } from "./fetch-problem";
import type { Answer } from "./request-once";

export const MOST_REDIRECTS = 5;

const redirects = new Set([301, 302, 303, 307, 308]);

export function isRedirect({ status, headers }: Answer): boolean {
  return redirects.has(status) && headers.location !== undefined;
}

/** Headers come as bytes of Latin-1; addresses in them are often meant as UTF-8. */
function meantText(header: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(header, "latin1"));
  } catch {
    return header;
  }
}

/** Where an answer leads, checked like an address that a person gave; never from https to http. */
export function followRedirect({ address, headers }: Answer): URL {
  const next = readWebAddress(meantText(headers.location ?? ""), address);
  const host = plainHost(address);
  if ("problem" in next) {
    throw new FetchProblem("invalid", `${host} redirects to an address that is not asked. ${next.sentence}`);
  }
  if (address.protocol === "https:" && next.protocol === "http:") {
    throw new FetchProblem(
      "invalid",
      `${host} redirects from https to http, where anyone on the way can change a page. Give ${next.href.slice(0, 300)} itself if that will do.`,
    );
  }
  return next;
}

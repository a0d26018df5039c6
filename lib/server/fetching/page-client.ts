import type { FetchRecord } from "@/lib/contract/fetching";
import { capturedAddress, isArchiveHost, parseArchiveAddress, parseMemento } from "@/lib/core/fetching/archive-address";
import { parseContentType } from "@/lib/core/fetching/content-type";
import { plainHost, readWebAddress } from "@/lib/core/fetching/web-address";
import { FetchProblem, statusProblem } from "./fetch-problem";
import { followRedirect, isRedirect, MOST_REDIRECTS } from "./follow-redirect";
import { createHostTurns } from "./host-turns";
import { type Answer, type Limits, requestOnce } from "./request-once";
import { createRobotsKeeper } from "./robots-keeper";
import type { Web } from "./web";

export interface FetchOptions {
  /** Asks also where robots.txt says not to. Only for whom the permission table lets `article.fetchAnyway`. */
  readonly ignoreRobots?: boolean | undefined;
  /** The most milliseconds to wait for a turn at a host; without it, as long as it takes. */
  readonly patience?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page as it came. */
export interface FetchedPage {
  /** The body with its packing undone: what is kept as the raw source. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** In lower case, without parameters; empty where none was said. */
  readonly mediaType: string;
  readonly charset: string | undefined;
  /** The last part of the path; empty where there is none. */
  readonly fileName: string;
  /** The address of the article: the original's, where an archive keeps the page. */
  readonly url: string;
  readonly record: FetchRecord;
}

export interface PageClient {
  fetchPage(address: string, options?: FetchOptions): Promise<FetchedPage>;
}

interface Settings {
  readonly web: Web;
  readonly userAgent: string;
  readonly limits: Limits;
  /** Milliseconds between two requests to one host. */
  readonly apart: number;
}

function readAddress(text: string): URL {
  const address = readWebAddress(text);
  if ("problem" in address) throw new FetchProblem("invalid", address.sentence);
  return capturedAddress(address);
}

/** What no reader takes is not kept either. */
function refuseMedia({ headers }: Answer): void {
  const { mediaType } = parseContentType(headers["content-type"]);
  if (!/^(?:image|audio|video|font)\//.test(mediaType)) return;
  throw new FetchProblem("unsupported", `There is no article at this address, but a file of the type ${mediaType}.`);
}

function nameIn({ pathname }: URL): string {
  const last = pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function toPage(asked: string, answer: Answer, ignoredRobots: boolean): FetchedPage {
  const { address, headers, status, bytes, at } = answer;
  const told = isArchiveHost(address.hostname) ? parseMemento(headers) : null;
  const named = parseArchiveAddress(address) ?? parseArchiveAddress(new URL(asked)) ?? told;
  return {
    bytes,
    ...parseContentType(headers["content-type"]),
    fileName: nameIn(address),
    url: named?.original ?? address.href,
    record: {
      requested: asked,
      address: address.href,
      at: at.toISOString(),
      status,
      headers,
      original: named?.original ?? null,
      archivedAt: told?.archivedAt ?? named?.archivedAt ?? null,
      ignoredRobots,
    },
  };
}

/**
 * The one way to the web. It asks politely (robots.txt, one request a second to a host, no cookies), only what `web` allows,
 * at every redirect, within its limits. Robots rules are kept for an hour.
 */
export function createPageClient({ web, userAgent, limits, apart }: Settings): PageClient {
  const turns = createHostTurns(web, apart);
  const robots = createRobotsKeeper(web);

  const fetchPage = async (given: string, options: FetchOptions = {}): Promise<FetchedPage> => {
    const { ignoreRobots = false, patience = Number.POSITIVE_INFINITY, signal } = options;
    /** Asks in turn; all that is asked through one of these may take as long as one page. */
    const createAsk = (until: AbortSignal | undefined) => {
      let left = limits.whole;
      return async (address: URL): Promise<Answer> => {
        await turns.take(plainHost(address), until);
        const began = web.now();
        return requestOnce({ web, userAgent, limits, left, signal: until }, address).finally(() => {
          left = Math.max(1, left - (web.now() - began));
        });
      };
    };
    const askPage = createAsk(signal);
    let address = readAddress(given);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
      turns.requireSoon(plainHost(address), patience);
      // Others may wait for the same robots.txt, so that nobody alone can give it up.
      if (!ignoreRobots) await robots.require(address, createAsk(undefined));
      const answer = await askPage(address);
      if (!isRedirect(answer)) {
        if (answer.status < 200 || answer.status > 299) throw statusProblem(plainHost(address), answer.status);
        refuseMedia(answer);
        return toPage(new URL(given.trim()).href, answer, ignoreRobots);
      }
      address = followRedirect(answer);
    }
    throw new FetchProblem("invalid", `${plainHost(address)} redirects more than ${MOST_REDIRECTS} times.`);
  };
  return { fetchPage };
}

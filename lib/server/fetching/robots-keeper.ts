import { isAllowedByRobots, parseRobots, type RobotsRule } from "@/lib/core/fetching/robots";
import { plainHost } from "@/lib/core/fetching/web-address";
import { AppError } from "../app-error";
import { FetchProblem } from "./fetch-problem";
import { followRedirect, isRedirect, MOST_REDIRECTS } from "./follow-redirect";
import type { Answer } from "./request-once";
import type { Web } from "./web";

/** The name by which a robots.txt may address this program. */
export const PRODUCT = "Variorum";

const KEPT = { milliseconds: 60 * 60 * 1000, afterFailure: 60 * 1000, most: 1000 };
/** RFC 9309 asks for 500 KiB at least. */
const MOST_BYTES = 512 * 1024;

/** What a robots.txt says, or why it could not be read: then nothing may be asked (RFC 9309, 2.3.1.4). */
type Rules = readonly RobotsRule[] | AppError;

type Ask = (address: URL) => Promise<Answer>;

/** Knows what the robots.txt of each host allows, for an hour. */
export interface RobotsKeeper {
  /** Throws where the host does not let an address be asked; `ask` fetches its robots.txt where it is not known. */
  require(address: URL, ask: Ask): Promise<void>;
}

function refuse(sentence: string): FetchProblem {
  const remedy = "Save the page and add it as a file; an owner of the project may fetch it anyway.";
  return new FetchProblem("invalid", `${sentence} ${remedy}`, "ignoreRobots");
}

async function readRules(origin: string, ask: Ask): Promise<readonly RobotsRule[]> {
  let address = new URL("/robots.txt", origin);
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const answer = await ask(address);
    const { status } = answer;
    if (isRedirect(answer)) address = followRedirect(answer);
    else if (status >= 500 || status === 429) throw refuse(unreadable(plainHost(address)));
    else if (status < 200 || status > 299) return [];
    else return parseRobots(new TextDecoder().decode(answer.bytes.subarray(0, MOST_BYTES)), PRODUCT);
  }
  return [];
}

const unreadable = (host: string) => `What ${host} allows programs to fetch could not be read (robots.txt).`;

/** A host that cannot be reached or may not be asked is no matter of its robots.txt. */
function toRules(error: unknown, host: string): AppError {
  if (!(error instanceof AppError)) throw error;
  const isOfFile = error.code === "too-large" || error.code === "unsupported";
  return isOfFile ? refuse(unreadable(host)) : error;
}

export function createRobotsKeeper(web: Pick<Web, "now">): RobotsKeeper {
  const kept = new Map<string, { rules: Promise<Rules>; until: number }>();

  const rulesOf = (origin: string, ask: Ask): Promise<Rules> => {
    const known = kept.get(origin);
    if (known && known.until > web.now()) return known.rules;
    const rules = readRules(origin, ask).catch((error: unknown) => toRules(error, plainHost(new URL(origin))));
    const entry = { rules, until: web.now() + KEPT.milliseconds };
    kept.delete(origin);
    kept.set(origin, entry);
    const [oldest] = kept.keys();
    if (kept.size > KEPT.most && oldest !== undefined) kept.delete(oldest);
    const expireSoon = () => {
      entry.until = web.now() + KEPT.afterFailure;
    };
    // Who gave up waiting must not leave others a failure that was none of the host's.
    rules.then(
      (read) => read instanceof AppError && expireSoon(),
      () => kept.delete(origin),
    );
    return rules;
  };
  return {
    require: async (address, ask) => {
      const rules = await rulesOf(address.origin, ask);
      if (rules instanceof AppError) throw rules;
      if (isAllowedByRobots(rules, address)) return;
      throw refuse(`${plainHost(address)} does not want programs to fetch this page (robots.txt).`);
    },
  };
}

import { type Follower, followProject } from "@/lib/client/live/follow-project";
import type { LiveEvent, LivePresence } from "@/lib/contract/live";
import { sharedApp } from "./running-app";

/** What came over a stream that the browser's own code follows. */
export interface Followed extends Follower {
  readonly events: LiveEvent[];
  /** The names of the others who are here, as told last. */
  people(): string[];
}

interface Options {
  readonly headers: Record<string, string>;
  readonly after?: string;
  readonly origin?: string;
  readonly place?: { readonly story: string; readonly article: string | null };
  /** Changes a connection's answer before it is read. */
  readonly through?: (response: Response) => Response;
}

/** Follows a project over HTTP as a browser's page does, from the beginning of its log unless `after` says where. */
export function follow(project: string, { headers, after = "0.0", origin, place, through }: Options): Followed {
  const events: LiveEvent[] = [];
  let people: readonly LivePresence[] = [];
  const open = async (address: string | URL | Request, init: RequestInit = {}) => {
    const response = await fetch(`${origin ?? sharedApp().origin}${address}`, {
      ...init,
      headers: { Accept: "text/event-stream", ...headers },
    });
    return through ? through(response) : response;
  };
  const follower = followProject({
    project,
    after,
    place: () => place ?? null,
    onEvent: (event) => events.push(event),
    onResync: () => {
      throw new Error("The stream could not go on.");
    },
    onPeople: (told) => {
      people = told;
    },
    fetch: open,
  });
  follower.show();
  return { ...follower, events, people: () => people.map(({ person }) => person.name) };
}

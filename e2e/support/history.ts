import type { Api } from "./api";

interface LoggedEvent {
  readonly name: string;
  readonly about: { readonly words: string } | null;
}

/** A project's events, oldest first; those about one thing where it is named. */
export async function eventsOf(api: Api, project: string, subject?: string): Promise<LoggedEvent[]> {
  const events: LoggedEvent[] = [];
  const about = subject === undefined ? "" : `&subject=${subject}`;
  for (let cursor = ""; ; ) {
    const { body } = await api("GET", `/api/v1/projects/${project}/history?limit=200${about}${cursor}`);
    events.push(...body.items);
    if (body.next === null) return events.reverse();
    cursor = `&cursor=${body.next}`;
  }
}

/** The names of the events about a thing, oldest first. */
export async function historyOf(api: Api, project: string, subject: string): Promise<string[]> {
  return (await eventsOf(api, project, subject)).map(({ name }) => name);
}

/** What toggling a tag that is on leaves in the history, in order: a loss, a double or another order would show. */
export function turnsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? "untagMention" : "tagMention"));
}

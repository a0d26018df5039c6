import type { Api } from "./api";

/** The names of the events about a thing, oldest first. */
export async function historyOf(api: Api, project: string, subject: string): Promise<string[]> {
  const names: string[] = [];
  for (let cursor = ""; ; ) {
    const path = `/api/v1/projects/${project}/history?subject=${subject}&limit=200${cursor}`;
    const { body } = await api("GET", path);
    names.push(...body.items.map(({ name }: { name: string }) => name));
    if (body.next === null) return names.reverse();
    cursor = `&cursor=${body.next}`;
  }
}

/** What toggling a tag that is on leaves in the history, in order: a loss, a double or another order would show. */
export function turnsOf(count: number): string[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? "untagMention" : "tagMention"));
}

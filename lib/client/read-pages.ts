/** One page of a list, and where the next begins. */
interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | null;
}

/** Every item of a paged list; `read` answers the page that begins at a cursor. */
export async function readPages<T>(read: (from: { cursor?: string }) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let next: string | null = null;
  do {
    const page: Page<T> = await read(next === null ? {} : { cursor: next });
    all.push(...page.items);
    next = page.next;
  } while (next !== null);
  return all;
}

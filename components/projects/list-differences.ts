export interface Difference {
  readonly name: string;
  readonly theirs: string;
  readonly mine: string;
}

function say(value: unknown): string {
  if (value === null || value === undefined || value === "") return "nothing";
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

/** What differs between the thing as it is and what one wanted of it; `names` are the words for its fields. */
export function listDifferences(names: Readonly<Record<string, string>>, theirs: object, mine: object): Difference[] {
  const current = new Map(Object.entries(theirs));
  return Object.entries(mine)
    .filter(([field, value]) => field in names && value !== undefined && current.get(field) !== value)
    .map(([field, value]) => ({ name: names[field] ?? field, theirs: say(current.get(field)), mine: say(value) }));
}

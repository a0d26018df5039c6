type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were sent: those whose value is not undefined. */
export function givenFields<T extends object>(fields: T): Given<T>;
export function givenFields(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** Whether a row already has every field that was sent, so that a repeated call would change nothing. */
export function hasFields(row: object, fields: object): boolean {
  const values = new Map(Object.entries(row));
  return Object.entries(fields).every(([name, value]) => value === undefined || values.get(name) === value);
}

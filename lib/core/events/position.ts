/** How far someone has read a project's event log: the last `seq` of the shared layer and of one's own. */
export interface Position {
  readonly shared: number;
  readonly own: number;
}

/** A position as a Last-Event-ID: `shared.own`. */
export function formatPosition({ shared, own }: Position): string {
  return `${shared}.${own}`;
}

/** The position that `formatPosition` wrote; null for any other text. */
export function parsePosition(text: string): Position | null {
  const [, shared, own] = /^(\d{1,9})\.(\d{1,9})$/.exec(text) ?? [];
  return shared === undefined || own === undefined ? null : { shared: Number(shared), own: Number(own) };
}

/** What a word is in a name; a `plain` one names, the others help or come and go between spellings. */
export type NameTokenRole = "plain" | "initial" | "particle" | "patronymic" | "generic" | "place" | "empty" | "number";

/**
 * A word of a name: as written, in Latin letters as it sounds and with only its marks off, and the sounds of both. `weight` is how
 * much it tells, 0 to 1; words between two blanks have the same `part`.
 */
export interface NameToken {
  readonly written: string;
  readonly part: number;
  readonly role: NameTokenRole;
  readonly weight: number;
  readonly latin: string;
  readonly code: string;
  readonly plainCode: string;
}

/** How much a word tells by what it is in the name. */
export const roleWeights: Readonly<Record<NameTokenRole, number>> = {
  plain: 1,
  number: 1,
  patronymic: 0.5,
  initial: 0.4,
  generic: 0.3,
  place: 0.4,
  particle: 0.15,
  empty: 0.02,
};

import type { RelationKind } from "./stances";

export interface ClaimRelation {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly kind: RelationKind;
}

type Said = Omit<ClaimRelation, "id">;

/** The kinds that put claims in an order, one after another or one below another: such an order has no circles. */
const ordering: ReadonlySet<RelationKind> = new Set(["updates", "specifies"]);

/** Whether two relations say the same: `contradicts` does so in either direction. */
export function sayTheSame(one: Said, other: Said): boolean {
  if (one.kind !== other.kind) return false;
  if (one.from === other.from && one.to === other.to) return true;
  return one.kind === "contradicts" && one.from === other.to && one.to === other.from;
}

/** Whether a relation beside these would lead a claim, by updating or by specifying, back to itself. */
export function closesCircle(relations: readonly Said[], { from, to, kind }: Said): boolean {
  if (!ordering.has(kind)) return false;
  const reached = new Set([to]);
  for (const claim of reached) {
    for (const one of relations) if (one.kind === kind && one.from === claim) reached.add(one.to);
  }
  return reached.has(from);
}

/** What becomes of the relations of a claim that is merged into another. */
export interface MovedRelations {
  /** They lead from and to the claim that stays, as they are given here. */
  readonly moved: readonly ClaimRelation[];
  /** They vanish, as they were: between the two claims, or said by another relation already. */
  readonly dropped: readonly ClaimRelation[];
  /** The first of those moved that would lead a claim back to itself; null where none does. */
  readonly circle: ClaimRelation | null;
}

/** Moves the relations of `from` to `into`, given all relations of the project. */
export function moveRelations(relations: readonly ClaimRelation[], from: string, into: string): MovedRelations {
  const kept = relations.filter((one) => one.from !== from && one.to !== from);
  const [moved, dropped]: [ClaimRelation[], ClaimRelation[]] = [[], []];
  const end = (claim: string) => (claim === from ? into : claim);
  for (const one of relations) {
    if (one.from !== from && one.to !== from) continue;
    const after = { ...one, from: end(one.from), to: end(one.to) };
    const isSaid = after.from === after.to || [...kept, ...moved].some((other) => sayTheSame(other, after));
    if (isSaid) dropped.push(one);
    else moved.push(after);
  }
  const circle = moved.find((one) => closesCircle([...kept, ...moved], one)) ?? null;
  return { moved, dropped, circle };
}

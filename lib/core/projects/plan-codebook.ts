import { hues } from "@/lib/core/colours/hues";
import { nextHue } from "@/lib/core/colours/next-hue";
import { closesCycle } from "./codebook";
import { type CodebookEntry, tagFields } from "./codebook-entry";

/** A tag as a file is compared with it. */
export interface PresentTag {
  readonly id: string;
  /** The id under which it travels; its own where it was made here. */
  readonly travelId: string;
  readonly name: string;
  readonly definition: string;
  readonly inclusion: string;
  readonly exclusion: string;
  readonly example: string;
  readonly colour: string;
  readonly key: string | null;
  readonly parent: string | null;
  readonly position: number;
  readonly retired: boolean;
  readonly merged: boolean;
}

type Said = Pick<PresentTag, (typeof tagFields)[number]>;

/** What taking one entry over comes to. `parent` is the place of another entry, or a tag that is here already. */
export interface PlannedTag extends Said {
  /** The tag that is here already; null for a new one. */
  readonly tag: PresentTag | null;
  readonly id: string | null;
  readonly parent: number | string | null;
  readonly state: "new" | "changed" | "same";
  /** What could not be taken over as the file has it, as sentences. */
  readonly conflicts: readonly string[];
}

const lower = (name: string) => name.toLowerCase();

/** The tag that each entry is: the one of its id, else the one of its name; each tag is one entry at most. */
function matchEntries(present: readonly PresentTag[], entries: readonly CodebookEntry[]): (PresentTag | null)[] {
  const free = new Set(present);
  const take = (tag: PresentTag | undefined) => {
    if (!tag || !free.delete(tag)) return null;
    return tag;
  };
  const byId = new Map(present.flatMap((tag) => [[tag.travelId, tag] as const, [tag.id, tag] as const]));
  const byName = new Map(present.map((tag) => [lower(tag.name), tag]));
  const known = entries.map((entry) => take(entry.id === undefined ? undefined : byId.get(entry.id)));
  return known.map((tag, at) => tag ?? take(byName.get(lower(entries[at]?.name ?? ""))));
}

/** Hands out names and keys, each of which only one tag may have. */
function createClaims(others: readonly PresentTag[]) {
  const names = new Map(others.map((tag) => [lower(tag.name), tag.name]));
  const keys = new Map(others.flatMap((tag) => (tag.key && !tag.retired ? [[tag.key, tag.name] as const] : [])));
  return {
    /** The first of the candidates that is free, else the last with a number. */
    name: (candidates: readonly [string, ...string[]]): string => {
      const [first] = candidates;
      let name = candidates.find((candidate) => !names.has(lower(candidate)));
      for (let number = 2; name === undefined; number += 1) {
        const numbered = `${first.slice(0, 94)} (${number})`;
        if (!names.has(lower(numbered))) name = numbered;
      }
      names.set(lower(name), name);
      return name;
    },
    holder: (key: string): string | undefined => keys.get(key),
    key: (key: string, name: string): void => void keys.set(key, name),
  };
}

const blank = { definition: "", inclusion: "", exclusion: "", example: "", key: null, retired: false };

/**
 * What it comes to when a file's entries are taken over: which tags are new, changed and the same, and where names or keys
 * that another tag has stand in the way. Tags that the file does not name stay as they are, as does all it does not say;
 * a tag that was merged here stays merged.
 */
export function planCodebook(present: readonly PresentTag[], entries: readonly CodebookEntry[]): PlannedTag[] {
  const matches = matchEntries(present, entries);
  const matched = new Set(matches.flatMap((tag) => (tag && !tag.merged ? tag.id : [])));
  const claims = createClaims(present.filter((tag) => !matched.has(tag.id)));
  const colours = present.map((tag) => tag.colour);
  const planned = entries.map((entry, at): PlannedTag => {
    const tag = matches[at] ?? null;
    if (tag?.merged) return mergedTag(tag);
    const conflicts: string[] = [];
    const colour = entry.colour ?? tag?.colour ?? nextHue(hues, colours);
    colours.push(colour);
    const name = claimName(claims, { entry, tag, above: entries[entry.parent ?? -1]?.name }, conflicts);
    const { definition, inclusion, exclusion, example, retired } = { ...blank, ...tag, ...entry };
    const said = { name, definition, inclusion, exclusion, example, colour, retired };
    const key = claimKey(claims, { entry, tag, name, retired }, conflicts);
    const parent = entry.parent === undefined ? (tag?.parent ?? null) : entry.parent;
    return { ...said, key, tag, id: entry.id ?? null, parent, state: "new", conflicts };
  });
  return standing(present, planned).map((plan) => ({ ...plan, state: stateOf(plan, planned) }));
}

function mergedTag(tag: PresentTag): PlannedTag {
  const { name, definition, inclusion, exclusion, example, colour, key, retired, parent } = tag;
  const said = { name, definition, inclusion, exclusion, example, colour, key, retired, parent };
  return {
    ...said,
    tag,
    id: null,
    state: "same",
    conflicts: [`${name} was merged into another tag here, and stays so.`],
  };
}

type Claims = ReturnType<typeof createClaims>;

function claimName(
  claims: Claims,
  { entry, tag, above }: { entry: CodebookEntry; tag: PresentTag | null; above: string | undefined },
  conflicts: string[],
): string {
  const qualified = above && entry.name.length + above.length <= 97 ? [`${entry.name} (${above})`] : [];
  const name = claims.name([entry.name, ...(tag ? [tag.name] : []), ...qualified]);
  if (name !== entry.name) conflicts.push(`“${entry.name}” is the name of another tag: this one is called “${name}”.`);
  return name;
}

interface KeyClaim {
  readonly entry: CodebookEntry;
  readonly tag: PresentTag | null;
  readonly name: string;
  readonly retired: boolean;
}

function claimKey(claims: Claims, { entry, tag, name, retired }: KeyClaim, conflicts: string[]): string | null {
  const wanted = entry.key === undefined ? (tag?.key ?? null) : entry.key;
  if (wanted === null || retired) return wanted;
  const holder = claims.holder(wanted);
  if (holder !== undefined) {
    conflicts.push(`The key ${wanted} is that of “${holder}”: this one comes without a key.`);
    return null;
  }
  claims.key(wanted, name);
  return wanted;
}

/** The plan without parents that would put a tag below itself, by way of tags that the file does not name. */
function standing(present: readonly PresentTag[], planned: readonly PlannedTag[]): PlannedTag[] {
  const idOf = (at: number) => planned[at]?.tag?.id ?? `new ${at}`;
  const tags = new Map(present.map(({ id, parent, position }) => [id, { id, parent, position }]));
  for (const at of planned.keys()) tags.set(idOf(at), { id: idOf(at), parent: null, position: 0 });
  return planned.map((plan, at) => {
    const parent = typeof plan.parent === "number" ? idOf(plan.parent) : plan.parent;
    if (parent !== null && closesCycle([...tags.values()], idOf(at), parent)) {
      const conflict = "It would stand below itself: it comes at the top.";
      return { ...plan, parent: null, conflicts: [...plan.conflicts, conflict] };
    }
    tags.set(idOf(at), { id: idOf(at), parent, position: 0 });
    return plan;
  });
}

function stateOf(plan: PlannedTag, planned: readonly PlannedTag[]): PlannedTag["state"] {
  const { tag } = plan;
  if (!tag) return "new";
  const parent = typeof plan.parent === "number" ? (planned[plan.parent]?.tag?.id ?? "new") : plan.parent;
  return parent === tag.parent && tagFields.every((field) => plan[field] === tag[field]) ? "same" : "changed";
}

import { nameKey } from "./fold-name";

/** Two names that a person said are one. */
export interface NameAlias {
  readonly a: string;
  readonly b: string;
}

/** What a story was taught about names, by the keys of `nameKey`. */
export interface NameAliases {
  areTaught(key: string, other: string): boolean;
}

/**
 * The aliases of a story, ready for comparison: names taught in a chain are all one, spellings that fold alike are the same name.
 * A name never told of is in no alias.
 */
export function readAliases(taught: readonly NameAlias[]): NameAliases {
  const parents = new Map<string, string>();
  for (const { a, b } of taught) {
    const [one, other] = [rootOf(parents, nameKey(a)), rootOf(parents, nameKey(b))];
    if (one !== "" && other !== "") parents.set(one, other);
  }
  return {
    areTaught: (key, other) => key !== other && parents.size > 0 && isSame(parents, key, other),
  };
}

function isSame(parents: ReadonlyMap<string, string>, key: string, other: string): boolean {
  const root = rootOf(parents, key);
  return root !== key || parents.has(other) ? root === rootOf(parents, other) : false;
}

function rootOf(parents: ReadonlyMap<string, string>, key: string): string {
  let root = key;
  for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next;
  return root;
}

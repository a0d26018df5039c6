import { glued, isGlued, type Key } from "./keys";

/** The keys of the words that can stand behind the first one, with `END` where the reader may read no further. Null: anything. */
export type Behind = ReadonlySet<Key> | null;

/** What a reader can begin with: the keys of first words, and whether it may read nothing at all. */
export interface Start {
  readonly firsts: ReadonlyMap<Key, Behind>;
  readonly isOptional: boolean;
}

const END: Key = -1;
const onlyEnd: Behind = new Set([END]);

/** One of these words and no more. */
export function oneWord(keys: Iterable<Key>): Start {
  return rowOfWords([...keys].map((key) => [key]));
}

/** One of these rows of words. */
export function rowOfWords(rows: readonly (readonly Key[])[]): Start {
  const firsts = new Map<Key, Behind>();
  for (const [first, second] of rows) {
    if (first === undefined) continue;
    const behind = second === undefined ? onlyEnd : new Set([second, glued(second)]);
    for (const key of [first, glued(first)]) add(firsts, key, behind);
  }
  return { firsts, isOptional: false };
}

/** Only what touches the word before. */
export function gluedOnly({ firsts, isOptional }: Start): Start {
  return { firsts: new Map([...firsts].filter(([key]) => isGlued(key))), isOptional };
}

/** Whatever one of them begins with; not known where that of one is not. */
export function anyOf(starts: readonly (Start | undefined)[]): Start | undefined {
  const firsts = new Map<Key, Behind>();
  for (const start of starts) {
    if (start === undefined) return undefined;
    for (const [first, behind] of start.firsts) add(firsts, first, behind);
  }
  return { firsts, isOptional: starts.some((start) => start?.isOptional) };
}

/** One behind the other. */
export function inRow(start: Start | undefined, next: Start | undefined): Start | undefined {
  if (start === undefined || (start.isOptional && next === undefined)) return undefined;
  const goesOn = next === undefined ? null : new Set([...next.firsts.keys(), ...(next.isOptional ? [END] : [])]);
  const firsts = new Map<Key, Behind>();
  for (const [first, behind] of start.firsts) firsts.set(first, followed(behind, goesOn));
  if (start.isOptional) for (const [first, behind] of next?.firsts ?? []) add(firsts, first, behind);
  return { firsts, isOptional: start.isOptional && next?.isOptional === true };
}

/** Which second words a reading needs that begins with a word, `END` left out; undefined where none begins with it. */
export function neededBehind({ firsts }: Start, first: Key): Behind | undefined {
  const behind = firsts.get(first);
  return behind?.has(END) ? null : behind;
}

/** Whether a reading can begin with these two words. */
export function begins({ firsts }: Start, first: Key, second: Key): boolean {
  const behind = firsts.get(first);
  return behind !== undefined && (behind === null || behind.has(second) || behind.has(END));
}

function add(firsts: Map<Key, Behind>, first: Key, behind: Behind): void {
  const known = firsts.get(first);
  firsts.set(first, known === undefined ? behind : union(known, behind));
}

const union = remembered((one: Behind, other: Behind): Behind => {
  if (one === null || other === null) return null;
  return [...other].every((key) => one.has(key)) ? one : new Set([...one, ...other]);
});

const followed = remembered((behind: Behind, goesOn: Behind): Behind => {
  if (behind === null || !behind.has(END)) return behind;
  return union(new Set([...behind].filter((key) => key !== END)), goesOn);
});

/** Most words of a table have the same behind them: each two are put together once. */
function remembered(put: (one: Behind, other: Behind) => Behind): (one: Behind, other: Behind) => Behind {
  const done = new Map<Behind, Map<Behind, Behind>>();
  return (one, other) => {
    const row = done.get(one) ?? new Map<Behind, Behind>();
    done.set(one, row);
    const known = row.get(other);
    if (known !== undefined || row.has(other)) return known ?? null;
    const both = put(one, other);
    row.set(other, both);
    return both;
  };
}

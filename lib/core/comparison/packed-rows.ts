/** One field of many rows: each value once, and which of them each row has; no `places` where all rows have one, or each its own. */
interface PackedField<V> {
  readonly values: readonly V[];
  readonly places: readonly number[];
}

/** Rows of one shape as they are sent where there are thousands of them: field by field, without saying a value twice. */
export interface PackedRows<T> {
  readonly count: number;
  readonly fields: { readonly [K in keyof T]?: PackedField<T[K]> };
}

type Row = Readonly<Record<string, unknown>>;

function packField(values: readonly unknown[]): PackedField<unknown> {
  const places = new Map<string, number>();
  const distinct: unknown[] = [];
  const all = values.map((value) => {
    const said = JSON.stringify(value);
    const known = places.get(said);
    if (known !== undefined) return known;
    places.set(said, distinct.length);
    return distinct.push(value) - 1;
  });
  return { values: distinct, places: distinct.length === 1 || distinct.length === values.length ? [] : all };
}

/** Packs rows of plain JSON values that all have the same fields. */
export function packRows<T extends object>(rows: readonly T[]): PackedRows<T>;
export function packRows(rows: readonly Row[]): PackedRows<Row> {
  const names = Object.keys(rows[0] ?? {});
  const fields = names.map((name) => [name, packField(rows.map((row) => row[name]))] as const);
  return { count: rows.length, fields: Object.fromEntries(fields) };
}

/** The rows that were packed, in their order. Those that had equal values share one, which must not be changed. */
export function unpackRows<T extends object>(packed: PackedRows<T>): T[];
export function unpackRows({ count, fields }: PackedRows<Row>): Row[] {
  const read = Object.entries(fields).map(([name, field]) => {
    const { values = [], places = [] } = field ?? {};
    const placeOf = (at: number) => (values.length === 1 ? 0 : (places[at] ?? at));
    return (at: number) => [name, values[placeOf(at)]] as const;
  });
  return Array.from({ length: count }, (_, at) => Object.fromEntries(read.map((field) => field(at))));
}

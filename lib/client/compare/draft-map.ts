/** A thing as a change found it and as it left it; undefined where there was none. */
export interface Trace<T> {
  readonly from: T | undefined;
  to: T | undefined;
}

type Traces<T> = Map<string, Trace<T>>;

/** A map that is copied when it is first changed, and can note what was read from it and written to it. */
export class DraftMap<T> {
  private copy: Map<string, T> | null = null;

  constructor(private readonly from: ReadonlyMap<string, T>) {}

  get all(): ReadonlyMap<string, T> {
    return this.copy ?? this.from;
  }

  get(id: string, traces?: Traces<T>): T | undefined {
    const value = this.all.get(id);
    if (traces && !traces.has(id)) traces.set(id, { from: value, to: value });
    return value;
  }

  /** Undefined takes it out. */
  set(id: string, value: T | undefined, traces?: Traces<T>): void {
    const before = this.get(id, traces);
    const trace = traces?.get(id);
    if (trace) trace.to = value;
    if (before === value) return;
    this.copy ??= new Map(this.from);
    if (value === undefined) this.copy.delete(id);
    else this.copy.set(id, value);
  }

  holds(traces: ReadonlyMap<string, Trace<T>>): boolean {
    for (const [id, { from }] of traces) if (this.all.get(id) !== from) return false;
    return true;
  }

  setAll(traces: ReadonlyMap<string, Trace<T>>): void {
    for (const [id, { to }] of traces) this.set(id, to);
  }
}

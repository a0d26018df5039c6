import { memoryStorage } from "./memory-storage";
import { byOrder, type Committed, type OutboxStorage, type RowChange, type StoredRow } from "./storage";

const table = "outbox";

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open("variorum", 1);
  request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: ["owner", "id"] });
  return answerOf(request);
}

function isQuota(error: DOMException | null): boolean {
  return error?.name === "QuotaExceededError";
}

async function isFresh<B>(rows: IDBObjectStore, owner: string, { put, removed }: RowChange<B>): Promise<boolean> {
  const expected = [
    ...put.map(({ id, revision }) => ({ id, revision: revision - 1 })),
    ...removed.map(({ id, revision }) => ({ id, revision })),
  ];
  const stored = await Promise.all(expected.map(({ id }) => answerOf<StoredRow<B> | undefined>(rows.get([owner, id]))));
  return expected.every(({ revision }, index) => (stored[index]?.revision ?? 0) === revision);
}

async function commitTo<B>(database: IDBDatabase, owner: string, change: RowChange<B>): Promise<Committed> {
  const transaction = database.transaction(table, "readwrite");
  const rows = transaction.objectStore(table);
  let outdated = false;
  const ended = new Promise<Committed>((resolve, reject) => {
    transaction.oncomplete = () => resolve("done");
    transaction.onabort = () => {
      if (outdated) resolve("outdated");
      else if (isQuota(transaction.error)) resolve("full");
      else reject(transaction.error);
    };
  });
  const work = async () => {
    if (!(await isFresh(rows, owner, change))) {
      outdated = true;
      transaction.abort();
      return;
    }
    for (const row of change.put) rows.put({ owner, ...row });
    for (const { id } of change.removed) rows.delete([owner, id]);
  };
  // A failed request aborts its transaction, which is what `ended` tells.
  work().catch(() => {});
  return ended;
}

async function readFrom<B>(database: IDBDatabase, owner: string): Promise<StoredRow<B>[]> {
  const range = IDBKeyRange.bound([owner], [owner, []]);
  const rows = await answerOf<StoredRow<B>[]>(database.transaction(table).objectStore(table).getAll(range));
  return rows.map(({ id, order, body, revision }) => ({ id, order, body, revision })).sort(byOrder);
}

/**
 * Keeps the rows of one owner in the browser's database, where they outlive the page, the browser and the session; no other
 * owner's rows are ever read. Where the browser has none, as in some private windows, the page keeps them.
 */
export function browserStorage<B>(owner: string): OutboxStorage<B> {
  const memory = memoryStorage<B>();
  let opening: Promise<IDBDatabase | null> | null = null;
  let isMissing = false;
  const open = () => {
    opening ??= openDatabase().then(
      (database) => {
        // Closed by the browser, as when a person clears its data: opened anew at the next use.
        database.onclose = () => {
          opening = null;
        };
        return database;
      },
      () => {
        isMissing = true;
        return null;
      },
    );
    return opening;
  };
  return {
    get outlives() {
      return !isMissing;
    },
    read: async () => {
      const database = await open();
      return database ? readFrom<B>(database, owner) : memory.read();
    },
    commit: async (change) => {
      const database = await open();
      return database ? commitTo(database, owner, change) : memory.commit(change);
    },
  };
}

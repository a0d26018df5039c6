type Load = () => Promise<unknown>;

let waiting: Load[] = [];
let isAwake = false;
let isLoading = false;

/** Idle time is not waited for any longer, in milliseconds. */
const patience = 2000;

/** Resolves in idle time: what goes on by itself beside a page comes after what the page needs to be used. */
export function whenIdle(): Promise<unknown> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: patience });
    else setTimeout(resolve, 50);
  });
}

async function loadWaiting(): Promise<void> {
  if (isLoading || !isAwake) return;
  isLoading = true;
  const failed: Load[] = [];
  for (let load = waiting.shift(); load; load = waiting.shift()) {
    await whenIdle();
    await load().catch(() => load && failed.push(load));
  }
  waiting = failed;
  isLoading = false;
}

function wake(): void {
  isAwake = true;
  void loadWaiting();
}

if (typeof window !== "undefined") {
  for (const sign of ["pointerdown", "keydown"]) window.addEventListener(sign, wake, { once: true, capture: true });
  window.addEventListener("online", () => void loadWaiting());
}

/**
 * Code that only a later action needs: no part of the page's first load, but loaded in idle time once a person has begun to
 * work, so that it is there when the connection goes away. What failed to load is tried again with the connection.
 */
export function loadAhead<T>(load: () => Promise<T>): () => Promise<T> {
  waiting.push(load);
  if (typeof window !== "undefined") void loadWaiting();
  return load;
}

/**
 * Runs the work while no other page of this browser runs work of the same name; after it, where one does. Where the browser
 * has no locks (a page that came by plain http from another machine) it runs at once: then only the Idempotency-Keys keep an
 * operation that two pages send from counting twice.
 */
export async function asSoleSender(name: string, work: () => Promise<void>): Promise<void> {
  if (typeof navigator === "undefined" || !navigator.locks) return work();
  await navigator.locks.request(name, work);
}

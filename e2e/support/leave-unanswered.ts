import { once } from "node:events";
import { createServer } from "node:http";
import type { Page } from "@playwright/test";

/**
 * Sends what the page asks of these addresses to a server that takes it and never answers. A request that a test only holds
 * back can still reach the app when its page closes.
 */
export async function leaveUnanswered(page: Page, addresses: string): Promise<void> {
  const server = createServer(() => undefined);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  page.on("close", () => {
    server.close();
    server.closeAllConnections();
  });
  await page.route(addresses, (route) => {
    const { pathname } = new URL(route.request().url());
    return route.continue({ url: `http://127.0.0.1:${address.port}${pathname}` });
  });
}

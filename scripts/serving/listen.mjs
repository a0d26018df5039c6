import { createServer } from "node:net";

/**
 * Listens on the given host, or, without one, on both loopback addresses, so that `localhost` and `127.0.0.1` reach the same program.
 * Answers the way to stop accepting; rejects with the system's error.
 */
export async function listen(server, port, host) {
  await listenOn(server, port, host ?? "127.0.0.1");
  const second = host ? null : await secondLoopback(server, port);
  return () => {
    second?.close();
    server.close();
  };
}

async function secondLoopback(server, port) {
  const second = createServer({ noDelay: true }, (socket) => server.emit("connection", socket));
  try {
    await listenOn(second, port, "::1");
    return second;
  } catch (error) {
    if (error.code === "EADDRINUSE") throw error;
    return null; // This machine has no IPv6, so nobody can come by it.
  }
}

function listenOn(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

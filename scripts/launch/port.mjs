import { createServer } from "node:net";
import { PlainError } from "./plain-error.mjs";

/** The port to serve on: PORT, else 3000; refuses what is not a port. */
export function wantedPort() {
  const text = process.env.PORT || "3000";
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new PlainError(`PORT is "${text}", which is not a port: set it to a number from 1 to 65535.`);
}

/** Throws a PlainError when another program listens on the port where this one will, or when this account may not. */
export async function requireFreePort(port) {
  const hosts = process.env.HOST ? [process.env.HOST] : ["127.0.0.1", "::1"];
  for (const host of hosts) {
    const error = await tryListening(port, host);
    const absent = host === "::1" && error && error.code !== "EADDRINUSE";
    if (error && !absent) throw new PlainError(describeListenError(error, port));
  }
}

/** The sentence for a failed attempt to listen on a port. */
export function describeListenError(error, port) {
  const other = `PORT=${port > 60_000 ? 3001 : port + 1} npm start`;
  if (error.code === "EADDRINUSE")
    return `Port ${port} is taken by another program: stop that one, or choose another port with ${other}.`;
  if (error.code === "EACCES")
    return `This account may not use port ${port}: choose one above 1023, for example ${other}.`;
  return `Cannot listen on port ${port} (${error.code ?? error.message}): check HOST and PORT.`;
}

function tryListening(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", resolve);
    probe.listen(port, host, () => probe.close(() => resolve(null)));
  });
}

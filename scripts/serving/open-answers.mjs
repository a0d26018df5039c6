import { once } from "node:events";

/** Keeps the answers that are under way; `drain` ends the event streams among them and waits for the others, at most that long. */
export function openAnswers() {
  const open = new Set();
  const add = (response) => {
    open.add(response);
    response.once("close", () => open.delete(response));
  };
  const drain = async (milliseconds) => {
    for (const response of open) {
      if (String(response.getHeader("content-type")).startsWith("text/event-stream")) endStream(response);
    }
    const closed = Promise.all([...open].map((response) => once(response, "close")));
    let timer;
    const waited = new Promise((resolve) => {
      timer = setTimeout(resolve, milliseconds);
    });
    await Promise.race([closed, waited]);
    clearTimeout(timer);
  };
  return { add, drain };
}

// The route may go on writing until it hears of the closed connection.
function endStream(response) {
  response.end();
  response.write = () => true;
  response.end = () => response;
}

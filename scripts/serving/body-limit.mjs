const mebibyte = 1024 * 1024;
const lingerTime = 2000;

/** How many bytes the body of a request may have: 64 MiB where articles and whole projects come in, 1 MiB elsewhere. */
export function bodyLimit({ method, url }) {
  const path = new URL(url, "http://localhost").pathname;
  return method === "POST" && /\/(articles|imports|jobs|items)$/.test(path) ? 64 * mebibyte : mebibyte;
}

/**
 * Watches the body of a request while it comes in. One that is over its limit is answered with 413 and never reaches the program: at
 * once, and `true` is returned, when it says so itself; else at the first byte too many.
 */
export function refuseTooLarge(request, response) {
  const limit = bodyLimit(request);
  if (Number(request.headers["content-length"]) > limit) {
    request.resume();
    request.once("end", answerTooLarge(request, response, limit));
    return true;
  }
  countWhileReading(request, response, limit);
  return false;
}

function countWhileReading(request, response, limit) {
  const pass = request.push;
  let bytes = 0;
  let close;
  request.push = (chunk, encoding) => {
    // The end must not be passed on either: a body cut short could be taken for a whole one.
    if (close) return chunk === null ? close() : true;
    bytes += chunk?.length ?? 0;
    if (bytes <= limit) return pass.call(request, chunk, encoding);
    close = answerTooLarge(request, response, limit);
    return true;
  };
}

/** Writes the answer and returns how to end the connection, which also happens by itself when the sender does not stop. */
function answerTooLarge(request, response, limit) {
  const { socket } = request;
  if (!response.headersSent) {
    const body = JSON.stringify({
      type: "urn:variorum:problem:too-large",
      title: "Too large",
      status: 413,
      code: "too-large",
      detail: `The request holds more than the ${limit / mebibyte} MB that are taken here; send it in smaller parts.`,
    });
    const headers = { "Content-Type": "application/problem+json", "Content-Length": Buffer.byteLength(body) };
    response.writeHead(413, {
      ...headers,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
      Connection: "close",
    });
    // Not `end`: that closes the socket, and a sender that is still busy would lose the answer to the reset.
    response.write(body);
  }
  silence(response);
  const close = () => socket.destroySoon();
  const timer = setTimeout(close, lingerTime);
  socket.once("close", () => clearTimeout(timer));
  return close;
}

// The program may be at work on this request; whatever it still answers is too late.
function silence(response) {
  for (const name of ["setHeader", "appendHeader", "removeHeader", "flushHeaders", "writeHead", "write", "end"]) {
    response[name] = () => response;
  }
}

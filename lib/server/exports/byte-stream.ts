const CHUNK = 64 * 1024;

async function* inChunks(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let pending: string[] = [];
  let length = 0;
  for await (const text of texts) {
    pending.push(text);
    length += text.length;
    if (length < CHUNK) continue;
    yield pending.join("");
    pending = [];
    length = 0;
  }
  if (length > 0) yield pending.join("");
}

/** Text as a stream of UTF-8 that is made as fast as it is read; giving the stream up ends the text's source. */
export function toByteStream(texts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const chunks = inChunks(texts);
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

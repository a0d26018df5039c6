/** One message of an event stream; `id` is null where the message does not move the reader's position. */
export interface StreamMessage {
  readonly id: string | null;
  readonly event: string;
  readonly data: string;
}

/** A message as text/event-stream (HTML, section 9.2). The id and the event must be of one line. */
export function formatMessage({ id, event, data }: StreamMessage): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `${id === null ? "" : `id: ${id}\n`}event: ${event}\n${lines.join("")}\n`;
}

/** A line that says nothing and keeps the connection from looking dead. */
export const streamComment = ": beat\n\n";

/**
 * Reads text/event-stream as it comes in: each piece of text answers the messages that it completes, whatever the pieces were
 * cut at. What has no data is no message.
 */
export function createMessageReader(): (piece: string) => StreamMessage[] {
  let pending = "";
  let fields = emptyFields();
  return (piece) => {
    pending += piece;
    const messages: StreamMessage[] = [];
    for (let cut = cutLine(pending); cut; cut = cutLine(pending)) {
      pending = cut.rest;
      if (cut.line !== "") readLine(cut.line, fields);
      else {
        if (fields.data) messages.push({ id: fields.id, event: fields.event, data: fields.data.join("\n") });
        fields = emptyFields();
      }
    }
    return messages;
  };
}

interface Fields {
  id: string | null;
  event: string;
  data: string[] | null;
}

function emptyFields(): Fields {
  return { id: null, event: "message", data: null };
}

/** A carriage return that ends the text may be the first half of a line's end, so it waits for what follows. */
function cutLine(text: string): { line: string; rest: string } | null {
  const end = /\r\n|\n|\r(?!$)/.exec(text);
  return end ? { line: text.slice(0, end.index), rest: text.slice(end.index + end[0].length) } : null;
}

function readLine(line: string, fields: Fields): void {
  const [, name, value = ""] = /^([^:]*)(?:: ?(.*))?$/s.exec(line) ?? [];
  if (name === "data") fields.data = [...(fields.data ?? []), value];
  if (name === "event") fields.event = value;
  if (name === "id" && !value.includes("\0")) fields.id = value;
}

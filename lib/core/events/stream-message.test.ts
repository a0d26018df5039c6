import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPosition, parsePosition } from "./position";
import { createMessageReader, formatMessage, type StreamMessage, streamComment } from "./stream-message";

const line = fc.string({ unit: "binary" }).filter((text) => !/[\r\n\0]/.test(text));
const message: fc.Arbitrary<StreamMessage> = fc.record({
  id: fc.option(line),
  event: line,
  data: fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
});

function readIn(pieces: readonly string[]): StreamMessage[] {
  const read = createMessageReader();
  return pieces.flatMap((piece) => read(piece));
}

describe("createMessageReader", () => {
  it("reads what was written, whatever it was cut at", () => {
    fc.assert(
      fc.property(fc.array(message), fc.array(fc.nat(40)), (messages, lengths) => {
        const text = messages.map(formatMessage).join(streamComment);
        const pieces: string[] = [];
        let rest = text;
        for (const length of lengths) {
          pieces.push(rest.slice(0, length));
          rest = rest.slice(length);
        }
        expect(readIn([...pieces, rest])).toEqual(messages);
      }),
    );
  });

  it("takes every kind of line end, also one that is cut in two", () => {
    const one = { id: "3.0", event: "change", data: "a" };
    expect(readIn(["id: 3.0\r", "\nevent: change\r\ndata:a\r\n\r\n"])).toEqual([one]);
    expect(readIn(["id: 3.0\revent: change\rdata: a\r\r", "data"])).toEqual([one]);
  });

  it("takes comments, unknown fields and messages without data for nothing", () => {
    expect(readIn([": hello\n\nretry: 9\n\nid: 1.1\n\nevent: x\n\n"])).toEqual([]);
  });
});

describe("a position", () => {
  it("is read back as it was written", () => {
    const seq = fc.nat(999_999_999);
    fc.assert(
      fc.property(fc.record({ shared: seq, own: seq }), (position) => {
        expect(parsePosition(formatPosition(position))).toEqual(position);
      }),
    );
  });

  it("is nothing else", () => {
    for (const text of ["", "3", "3.", ".3", "-1.0", "1.0.0", "1e3.0", "9999999999.0", "1.0 "]) {
      expect(parsePosition(text)).toBeNull();
    }
  });
});

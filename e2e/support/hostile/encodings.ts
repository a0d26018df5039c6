import iconv from "iconv-lite";
import type { HostileSource } from "./hostile-source";

const russian =
  "Совет гавани собрался в понедельник и говорил только о погоде, о заливе и его кораблях.\n\nВо вторник паромы снова вышли в море, сообщили в порту.\n";
const keeps = "Совет гавани собрался";
const bom = (bytes: Uint8Array, ...mark: number[]) => Uint8Array.from([...mark, ...bytes]);

/** Texts in encodings that are not what one would guess first; all are read, none is refused. */
export const foreignEncodings: readonly HostileSource[] = [
  ...["windows-1251", "koi8-r"].map((encoding) => ({
    name: `${encoding}.txt`,
    bytes: () => new Uint8Array(iconv.encode(russian.repeat(3), encoding)),
    outcome: "read" as const,
    keeps,
  })),
  ...(["utf-16le", "utf-16be"] as const).map((encoding) => ({
    name: `${encoding}.txt`,
    bytes: () => new Uint8Array(iconv.encode(russian, encoding)),
    outcome: "read" as const,
    keeps,
  })),
  {
    name: "utf-16le with a mark.txt",
    bytes: () => bom(iconv.encode(russian, "utf-16le"), 0xff, 0xfe),
    outcome: "read",
    keeps,
  },
  {
    name: "utf-16be with a mark.txt",
    bytes: () => bom(iconv.encode(russian, "utf-16be"), 0xfe, 0xff),
    outcome: "read",
    keeps,
  },
  {
    name: "utf-8 with a mark.txt",
    bytes: () => bom(iconv.encode(russian, "utf-8"), 0xef, 0xbb, 0xbf),
    outcome: "read",
    keeps,
  },
  {
    name: "declared windows-1251.html",
    bytes: () =>
      new Uint8Array(
        iconv.encode(
          `<!doctype html><meta charset="windows-1251"><article><p>${russian}</p></article>`,
          "windows-1251",
        ),
      ),
    outcome: "read",
    keeps,
  },
];

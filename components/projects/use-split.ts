import { useRouter } from "next/navigation";
import { useCallback, useEffect, useState } from "react";
import { call, send } from "@/lib/client/call";
import type { TagAnswer, TagMention } from "@/lib/contract/projects/tags";
import { plural } from "../ui/plural";
import { offerUndo } from "./undo-offer";
import { useAttempt } from "./use-attempt";

/** A tag that mentions can be given to: a new one by its name, or one of the codebook. */
export interface SplitPart {
  readonly key: string;
  readonly name: string;
  /** The tag that it is already; null for a new one. */
  readonly tag: string | null;
}

/** The mentions of a tag, page by page, and which part each goes to; those that go to none stay. */
export function useSplit(tag: TagAnswer, list: string) {
  const router = useRouter();
  const [mentions, setMentions] = useState<readonly TagMention[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [parts, setParts] = useState<readonly SplitPart[]>([{ key: "1", name: "", tag: null }]);
  const [places, setPlaces] = useState<ReadonlyMap<string, string>>(new Map());
  const { busy, problem, attempt } = useAttempt();

  const load = useCallback(
    (cursor?: string) =>
      attempt(async () => {
        const page = await call("listTagMentions", { tag: tag.id, limit: 100, cursor });
        setMentions((before) => (cursor ? [...before, ...page.items] : page.items));
        setNext(page.next);
      }),
    [attempt, tag.id],
  );
  useEffect(() => void load(), [load]);

  const given = (key: string) => mentions.filter(({ id }) => places.get(id) === key).map(({ id }) => id);
  const moved = parts.reduce((sum, part) => sum + given(part.key).length, 0);
  const split = (retire: boolean) =>
    attempt(async () => {
      const body = {
        retire,
        parts: parts.map((part) => ({
          ...(part.tag === null ? { name: part.name } : { tag: part.tag }),
          mentions: given(part.key),
        })),
      };
      const { event } = await send("splitTag", { tag: tag.id, body }, { version: tag.version });
      offerUndo({ words: `“${tag.name}” split: ${plural(moved, "mention")} moved.`, event });
      router.push(list);
      router.refresh();
    });

  return {
    mentions,
    more: next === null ? null : () => load(next),
    parts,
    setParts,
    placeOf: (mention: string) => {
      const key = places.get(mention);
      return parts.some((part) => part.key === key) ? (key ?? "") : "";
    },
    place: (mention: string, part: string) => {
      const after = new Map(places);
      if (part === "") after.delete(mention);
      else after.set(mention, part);
      setPlaces(after);
    },
    moved,
    busy,
    problem,
    split,
  };
}

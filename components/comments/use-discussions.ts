import { useEffect, useState } from "react";
import { call } from "@/lib/client/call";
import { hearComments } from "@/lib/client/comments/comment-news";
import { gather } from "@/lib/client/gather";
import type { WholeDiscussion } from "@/lib/contract/comments";

function byBeginning(one: WholeDiscussion, other: WholeDiscussion): number {
  return one.opening.createdAt < other.opening.createdAt ? -1 : 1;
}

async function readDiscussions(project: string, about: string): Promise<WholeDiscussion[]> {
  const { items } = await call("listDiscussions", { project, about, limit: 50 });
  const whole = await Promise.all(items.map(({ id }) => call("getDiscussion", { discussion: id }).catch(() => null)));
  return whole.flatMap((one) => one ?? []).sort(byBeginning);
}

/**
 * The discussions of one thing, the oldest first, read again when something is told of them and when a connection returns;
 * null until they are known.
 */
export function useDiscussions(project: string, about: string, isNew: boolean): readonly WholeDiscussion[] | null {
  const [known, setKnown] = useState<readonly WholeDiscussion[] | null>(isNew ? [] : null);
  useEffect(() => {
    if (isNew) return;
    let [wished, answered] = [1, 0];
    const read = async () => {
      const own = wished;
      const found = await readDiscussions(project, about).catch(() => null);
      if (own !== wished) return;
      answered = own;
      if (found) setKnown(found);
    };
    const reading = gather(() => void read());
    // What is being read may be older than what was told: its answer is not taken.
    const again = () => {
      wished += 1;
      reading.wish();
    };
    const stop = hearComments(({ about: told, discussion }) => {
      if (told !== null && told !== about) return;
      if (discussion) {
        setKnown((before) =>
          [...(before ?? []).filter(({ id }) => id !== discussion.id), discussion].sort(byBeginning),
        );
      }
      if (!discussion || answered !== wished) again();
    });
    window.addEventListener("online", again);
    void read();
    return () => {
      wished += 1;
      reading.drop();
      stop();
      window.removeEventListener("online", again);
    };
  }, [project, about, isNew]);
  return known;
}

import { useCallback, useEffect, useRef, useState } from "react";
import { call } from "@/lib/client/call";
import { hearComments } from "@/lib/client/comments/comment-news";
import type { WholeDiscussion } from "@/lib/contract/comments";

function byBeginning(one: WholeDiscussion, other: WholeDiscussion): number {
  return one.opening.createdAt < other.opening.createdAt ? -1 : 1;
}

async function readDiscussions(project: string, about: string): Promise<WholeDiscussion[]> {
  const { items } = await call("listDiscussions", { project, about, limit: 50 });
  const whole = await Promise.all(items.map(({ id }) => call("getDiscussion", { discussion: id }).catch(() => null)));
  return whole.flatMap((one) => one ?? []).sort(byBeginning);
}

/** The discussions of one thing, the oldest first, read again whenever something is told of them; null until they are known. */
export function useDiscussions(project: string, about: string, isNew: boolean): readonly WholeDiscussion[] | null {
  const [read, setRead] = useState<readonly WholeDiscussion[] | null>(isNew ? [] : null);
  const asked = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++asked.current;
    const found = await readDiscussions(project, about).catch(() => null);
    if (found && turn === asked.current) setRead(found);
  }, [project, about]);
  useEffect(() => {
    if (isNew) return;
    void reload();
    return hearComments((news) => {
      if (news.about !== null && news.about !== about) return;
      const { discussion } = news;
      if (!discussion) return void reload();
      setRead((before) => [...(before ?? []).filter(({ id }) => id !== discussion.id), discussion].sort(byBeginning));
    });
  }, [about, isNew, reload]);
  return read;
}

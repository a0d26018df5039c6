import { useEffect } from "react";
import { call } from "@/lib/client/call";
import { tellRead } from "@/lib/client/comments/comment-news";
import type { WholeDiscussion } from "@/lib/contract/comments";

/** Says that what is shown of a discussion was read, once the page is looked at. */
export function useMarkRead({ id, unread, items }: WholeDiscussion): void {
  const last = items.at(-1)?.id;
  useEffect(() => {
    if (unread === 0 || last === undefined) return;
    const mark = () => {
      if (document.visibilityState !== "visible") return;
      document.removeEventListener("visibilitychange", mark);
      call("readDiscussion", { discussion: id, body: { comment: last } }).then(tellRead, () => undefined);
    };
    document.addEventListener("visibilitychange", mark);
    mark();
    return () => document.removeEventListener("visibilitychange", mark);
  }, [id, unread, last]);
}

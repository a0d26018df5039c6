import { type RefObject, useEffect, useRef } from "react";
import { call } from "@/lib/client/call";
import { tellRead } from "@/lib/client/comments/comment-news";
import type { WholeDiscussion } from "@/lib/contract/comments";

/**
 * Says that a discussion was read once its last comment comes into sight: not while it is folded away, scrolled out, or on
 * a page that nobody looks at. The answer is for the list of its comments.
 */
export function useMarkRead({ id, unread, items }: WholeDiscussion): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const last = items.at(-1)?.id;
  useEffect(() => {
    const end = list.current?.lastElementChild;
    if (unread === 0 || last === undefined || !end) return;
    const observer = new IntersectionObserver((seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      call("readDiscussion", { discussion: id, body: { comment: last } }).then(tellRead, () => undefined);
    });
    observer.observe(end);
    return () => observer.disconnect();
  }, [id, unread, last]);
  return list;
}

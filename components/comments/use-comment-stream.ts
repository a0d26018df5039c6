import { useEffect } from "react";
import { call } from "@/lib/client/call";
import { tellComments, tellOfEvent } from "@/lib/client/comments/comment-news";
import { type Follower, followProject } from "@/lib/client/live/follow-project";

/** Follows a project's comments on a page that follows nothing else, while it is looked at. */
export function useCommentStream(project: string, person: string): void {
  useEffect(() => {
    let follower: Follower | null = null;
    let left = false;
    const look = () => (document.visibilityState === "visible" ? follower?.show() : follower?.hide());
    const follow = ({ position }: { readonly position: string }) => {
      if (left) return;
      follower = followProject({
        project,
        person,
        after: position,
        place: () => null,
        onEvent: tellOfEvent,
        onResync: () => tellComments({ about: null }),
        onPeople: () => undefined,
      });
      look();
    };
    call("getPosition", { project }).then(follow, () => undefined);
    document.addEventListener("visibilitychange", look);
    return () => {
      left = true;
      document.removeEventListener("visibilitychange", look);
      follower?.hide();
    };
  }, [project, person]);
}

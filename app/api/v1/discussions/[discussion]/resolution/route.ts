import { route } from "@/lib/http/route";
import { reopenDiscussion, resolveDiscussion } from "@/lib/server/comments/resolve-commands";

export const PUT = route(resolveDiscussion);
export const DELETE = route(reopenDiscussion);

import { route } from "@/lib/http/route";
import { readDiscussion } from "@/lib/server/comments/read-discussion";

export const PUT = route(readDiscussion);

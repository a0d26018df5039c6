import { route } from "@/lib/http/route";
import { getDiscussion } from "@/lib/server/comments/queries";

export const GET = route(getDiscussion);

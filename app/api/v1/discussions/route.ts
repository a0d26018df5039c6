import { route } from "@/lib/http/route";
import { startDiscussion } from "@/lib/server/comments/commands";

export const POST = route(startDiscussion);

import { route } from "@/lib/http/route";
import { addComment } from "@/lib/server/comments/commands";

export const POST = route(addComment);

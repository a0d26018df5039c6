import { route } from "@/lib/http/route";
import { getUnread } from "@/lib/server/comments/queries";

export const GET = route(getUnread);

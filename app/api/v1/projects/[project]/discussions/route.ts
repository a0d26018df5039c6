import { route } from "@/lib/http/route";
import { listDiscussions } from "@/lib/server/comments/queries";

export const GET = route(listDiscussions);

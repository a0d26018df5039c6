import { route } from "@/lib/http/route";
import { listTagMentions } from "@/lib/server/projects/tag-mention-queries";

export const GET = route(listTagMentions);

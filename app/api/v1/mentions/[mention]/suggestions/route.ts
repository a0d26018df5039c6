import { route } from "@/lib/http/route";
import { listMentionSuggestions } from "@/lib/server/suggestions/queries";

export const GET = route(listMentionSuggestions);

import { route } from "@/lib/http/route";
import { listStorySuggestions } from "@/lib/server/suggestions/queries";

export const GET = route(listStorySuggestions);

import { route } from "@/lib/http/route";
import { decideSuggestion } from "@/lib/server/suggestions/decide-suggestion";

export const POST = route(decideSuggestion);

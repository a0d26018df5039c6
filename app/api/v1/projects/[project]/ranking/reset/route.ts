import { route } from "@/lib/http/route";
import { resetRanking } from "@/lib/server/suggestions/reset-ranking";

export const POST = route(resetRanking);

import { route } from "@/lib/http/route";
import { listLikelyClaims } from "@/lib/server/suggestions/likely-claims";

export const GET = route(listLikelyClaims);

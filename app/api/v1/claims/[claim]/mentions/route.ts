import { route } from "@/lib/http/route";
import { listClaimMentions } from "@/lib/server/claims/queries";

export const GET = route(listClaimMentions);

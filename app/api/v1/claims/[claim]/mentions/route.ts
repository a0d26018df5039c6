import { route } from "@/lib/http/route";
import { linkMentions } from "@/lib/server/claims/link-mentions";
import { listClaimMentions } from "@/lib/server/claims/queries";

export const GET = route(listClaimMentions);
export const POST = route(linkMentions);

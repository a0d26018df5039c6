import { route } from "@/lib/http/route";
import { createClaim } from "@/lib/server/claims/commands";
import { listClaims } from "@/lib/server/claims/list-claims";

export const GET = route(listClaims);
export const POST = route(createClaim);

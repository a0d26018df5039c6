import { route } from "@/lib/http/route";
import { deleteClaim, putClaim } from "@/lib/server/claims/commands";
import { getClaim } from "@/lib/server/claims/queries";

export const GET = route(getClaim);
export const PUT = route(putClaim);
export const DELETE = route(deleteClaim);

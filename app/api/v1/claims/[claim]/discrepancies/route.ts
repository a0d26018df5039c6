import { route } from "@/lib/http/route";
import { listClaimDiscrepancies } from "@/lib/server/discrepancies/queries";

export const GET = route(listClaimDiscrepancies);

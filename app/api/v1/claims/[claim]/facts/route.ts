import { route } from "@/lib/http/route";
import { listClaimFacts } from "@/lib/server/facts/queries";

export const GET = route(listClaimFacts);

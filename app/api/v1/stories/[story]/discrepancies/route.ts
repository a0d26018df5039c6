import { route } from "@/lib/http/route";
import { listStoryDiscrepancies } from "@/lib/server/discrepancies/queries";

export const GET = route(listStoryDiscrepancies);

import { route } from "@/lib/http/route";
import { listRelations } from "@/lib/server/claims/queries";

export const GET = route(listRelations);

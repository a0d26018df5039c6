import { route } from "@/lib/http/route";
import { getOrigins } from "@/lib/server/comparison/origins";

export const GET = route(getOrigins);

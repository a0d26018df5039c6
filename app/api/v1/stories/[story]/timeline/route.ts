import { route } from "@/lib/http/route";
import { getTimeline } from "@/lib/server/comparison/timeline";

export const GET = route(getTimeline);

import { route } from "@/lib/http/route";
import { getPosition } from "@/lib/server/live/queries";

export const GET = route(getPosition);

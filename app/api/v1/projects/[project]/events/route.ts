import { route } from "@/lib/http/route";
import { followProject } from "@/lib/server/live/queries";

export const GET = route(followProject);

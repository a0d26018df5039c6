import { route } from "@/lib/http/route";
import { signOutEverywhere } from "@/lib/server/people/end-sessions";
import { listSessions } from "@/lib/server/people/queries";

export const GET = route(listSessions);
export const DELETE = route(signOutEverywhere);

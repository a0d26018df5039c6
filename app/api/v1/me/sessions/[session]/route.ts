import { route } from "@/lib/http/route";
import { revokeSession } from "@/lib/server/people/end-sessions";

export const DELETE = route(revokeSession);

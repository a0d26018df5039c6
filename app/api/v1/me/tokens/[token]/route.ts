import { route } from "@/lib/http/route";
import { revokeToken } from "@/lib/server/people/tokens";

export const DELETE = route(revokeToken);

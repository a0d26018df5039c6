import { route } from "@/lib/http/route";
import { revokeInvitation } from "@/lib/server/projects/invitation-commands";

export const DELETE = route(revokeInvitation);

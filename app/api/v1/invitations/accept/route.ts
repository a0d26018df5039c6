import { route } from "@/lib/http/route";
import { acceptInvitation } from "@/lib/server/projects/accept-invitation";

export const POST = route(acceptInvitation);

import { route } from "@/lib/http/route";
import { readInvitation } from "@/lib/server/projects/read-invitation";

export const POST = route(readInvitation);

import { route } from "@/lib/http/route";
import { invitePerson } from "@/lib/server/projects/invitation-commands";

export const POST = route(invitePerson);

import { route } from "@/lib/http/route";
import { inviteMember } from "@/lib/server/projects/invitation-commands";
import { listInvitations } from "@/lib/server/projects/invitation-queries";

export const GET = route(listInvitations);
export const POST = route(inviteMember);

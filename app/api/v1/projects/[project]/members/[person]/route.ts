import { route } from "@/lib/http/route";
import { changeMember, removeMember } from "@/lib/server/projects/member-commands";

export const PATCH = route(changeMember);
export const DELETE = route(removeMember);

import { route } from "@/lib/http/route";
import { listMembers } from "@/lib/server/projects/member-queries";

export const GET = route(listMembers);

import { route } from "@/lib/http/route";
import { listMentions } from "@/lib/server/mentions/queries";

export const GET = route(listMentions);

import { route } from "@/lib/http/route";
import { listWaitingMentions } from "@/lib/server/imports/waiting-mentions";

export const GET = route(listWaitingMentions);

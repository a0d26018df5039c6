import { route } from "@/lib/http/route";
import { mergeMentions } from "@/lib/server/mentions/merge-mentions";

export const POST = route(mergeMentions);

import { route } from "@/lib/http/route";
import { listMentionFacts } from "@/lib/server/facts/queries";

export const GET = route(listMentionFacts);

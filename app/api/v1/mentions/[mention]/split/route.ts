import { route } from "@/lib/http/route";
import { splitMention } from "@/lib/server/mentions/split-mention";

export const POST = route(splitMention);

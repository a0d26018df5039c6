import { route } from "@/lib/http/route";
import { tagMention, untagMention } from "@/lib/server/mentions/commands";

export const PUT = route(tagMention);
export const DELETE = route(untagMention);

import { route } from "@/lib/http/route";
import { linkMention, unlinkMention } from "@/lib/server/claims/link-commands";

export const PUT = route(linkMention);
export const DELETE = route(unlinkMention);

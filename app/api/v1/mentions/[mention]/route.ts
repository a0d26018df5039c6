import { route } from "@/lib/http/route";
import { deleteMention } from "@/lib/server/mentions/commands";
import { markMention } from "@/lib/server/mentions/mark-mention";
import { getMention } from "@/lib/server/mentions/queries";

export const GET = route(getMention);
export const PUT = route(markMention);
export const DELETE = route(deleteMention);

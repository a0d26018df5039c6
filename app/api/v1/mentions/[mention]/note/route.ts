import { route } from "@/lib/http/route";
import { writeMentionNote } from "@/lib/server/mentions/note-commands";

export const PUT = route(writeMentionNote);

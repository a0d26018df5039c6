import { route } from "@/lib/http/route";
import { writeClaimNote } from "@/lib/server/mentions/note-commands";

export const PUT = route(writeClaimNote);

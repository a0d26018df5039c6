import { route } from "@/lib/http/route";
import { undoEvent } from "@/lib/server/undo/undo-event";

export const POST = route(undoEvent);

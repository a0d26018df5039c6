import { route } from "@/lib/http/route";
import { showPresence } from "@/lib/server/live/commands";

export const PUT = route(showPresence);

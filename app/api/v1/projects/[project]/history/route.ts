import { route } from "@/lib/http/route";
import { listEvents } from "@/lib/server/events/queries";

export const GET = route(listEvents);

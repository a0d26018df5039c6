import { route } from "@/lib/http/route";
import { confirmAbsence, withdrawAbsence } from "@/lib/server/comparison/absence-commands";

export const PUT = route(confirmAbsence);
export const DELETE = route(withdrawAbsence);

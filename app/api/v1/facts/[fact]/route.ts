import { route } from "@/lib/http/route";
import { correctFact, withdrawCorrection } from "@/lib/server/facts/correction-commands";

export const PUT = route(correctFact);
export const DELETE = route(withdrawCorrection);

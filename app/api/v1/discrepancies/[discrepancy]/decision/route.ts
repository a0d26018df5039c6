import { route } from "@/lib/http/route";
import { decideDiscrepancy, withdrawDiscrepancyDecision } from "@/lib/server/discrepancies/commands";

export const PUT = route(decideDiscrepancy);
export const DELETE = route(withdrawDiscrepancyDecision);

import { route } from "@/lib/http/route";
import { listAbsences } from "@/lib/server/comparison/list-absences";

export const GET = route(listAbsences);

import { route } from "@/lib/http/route";
import { listCandidates } from "@/lib/server/facts/candidates";

export const GET = route(listCandidates);

import { route } from "@/lib/http/route";
import { getWork } from "@/lib/server/comparison/get-work";

export const GET = route(getWork);

import { route } from "@/lib/http/route";
import { getMatrix } from "@/lib/server/comparison/matrix";

export const GET = route(getMatrix);

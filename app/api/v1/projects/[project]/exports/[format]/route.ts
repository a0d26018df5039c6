import { route } from "@/lib/http/route";
import { exportSet } from "@/lib/server/exports/queries";

export const GET = route(exportSet);

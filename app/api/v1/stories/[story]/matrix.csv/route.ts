import { route } from "@/lib/http/route";
import { exportMatrix } from "@/lib/server/exports/export-matrix";

export const GET = route(exportMatrix);

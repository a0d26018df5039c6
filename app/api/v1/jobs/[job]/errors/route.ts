import { route } from "@/lib/http/route";
import { exportJobErrors } from "@/lib/server/imports/jobs/export-errors";

export const GET = route(exportJobErrors);

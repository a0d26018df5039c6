import { route } from "@/lib/http/route";
import { exportCodebook } from "@/lib/server/projects/codebook-queries";
import { importCodebook } from "@/lib/server/projects/import-codebook";

export const GET = route(exportCodebook);
export const POST = route(importCodebook);

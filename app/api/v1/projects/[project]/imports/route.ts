import { route } from "@/lib/http/route";
import { importSet } from "@/lib/server/exports/import-set";

export const POST = route(importSet);

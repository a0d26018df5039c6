import { route } from "@/lib/http/route";
import { listFormats } from "@/lib/server/exports/queries";

export const GET = route(listFormats);

import { route } from "@/lib/http/route";
import { addJobItems } from "@/lib/server/imports/jobs/commands";
import { listJobItems } from "@/lib/server/imports/jobs/queries";

export const GET = route(listJobItems);
export const POST = route(addJobItems);

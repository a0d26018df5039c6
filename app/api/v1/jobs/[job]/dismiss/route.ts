import { route } from "@/lib/http/route";
import { dismissJob } from "@/lib/server/imports/jobs/settle-commands";

export const POST = route(dismissJob);

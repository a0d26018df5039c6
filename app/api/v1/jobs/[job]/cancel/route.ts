import { route } from "@/lib/http/route";
import { cancelJob } from "@/lib/server/imports/jobs/settle-commands";

export const POST = route(cancelJob);

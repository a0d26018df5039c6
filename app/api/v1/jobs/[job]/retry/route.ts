import { route } from "@/lib/http/route";
import { retryJob } from "@/lib/server/imports/jobs/settle-commands";

export const POST = route(retryJob);

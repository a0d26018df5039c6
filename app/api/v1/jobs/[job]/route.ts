import { route } from "@/lib/http/route";
import { getJob } from "@/lib/server/imports/jobs/queries";

export const GET = route(getJob);

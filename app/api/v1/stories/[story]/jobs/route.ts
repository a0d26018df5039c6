import { route } from "@/lib/http/route";
import { createJob } from "@/lib/server/imports/jobs/commands";
import { listJobs } from "@/lib/server/imports/jobs/queries";

export const GET = route(listJobs);
export const POST = route(createJob);

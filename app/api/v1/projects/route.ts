import { route } from "@/lib/http/route";
import { createProject } from "@/lib/server/projects/project-commands";
import { listProjects } from "@/lib/server/projects/project-queries";

export const GET = route(listProjects);
export const POST = route(createProject);

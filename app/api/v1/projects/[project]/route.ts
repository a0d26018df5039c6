import { route } from "@/lib/http/route";
import { changeProject, deleteProject } from "@/lib/server/projects/project-commands";
import { getProject } from "@/lib/server/projects/project-queries";

export const GET = route(getProject);
export const PATCH = route(changeProject);
export const DELETE = route(deleteProject);

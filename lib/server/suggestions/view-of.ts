import { isAtLeast } from "@/lib/core/access/roles";
import type { ProjectScope } from "../access/project-scope";

/** Who shares what the member sees of layered work: everyone from reviewer up sees all, and the others the shared and their own. */
export function viewOf({ role, personId }: ProjectScope): string {
  return isAtLeast(role, "reviewer") ? "all" : personId;
}

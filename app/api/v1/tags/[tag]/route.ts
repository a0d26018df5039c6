import { route } from "@/lib/http/route";
import { changeTag, deleteTag } from "@/lib/server/projects/tag-commands";

export const PATCH = route(changeTag);
export const DELETE = route(deleteTag);

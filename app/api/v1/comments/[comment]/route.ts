import { route } from "@/lib/http/route";
import { changeComment, deleteComment } from "@/lib/server/comments/commands";

export const PATCH = route(changeComment);
export const DELETE = route(deleteComment);

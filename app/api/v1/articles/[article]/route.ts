import { route } from "@/lib/http/route";
import { changeArticle, deleteArticle } from "@/lib/server/articles/commands";
import { getArticle } from "@/lib/server/articles/queries";

export const GET = route(getArticle);
export const PATCH = route(changeArticle);
export const DELETE = route(deleteArticle);

import { route } from "@/lib/http/route";
import { listArticles } from "@/lib/server/articles/queries";
import { importArticles } from "@/lib/server/imports/import-articles";

export const GET = route(listArticles);
export const POST = route(importArticles);

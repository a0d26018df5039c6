import { route } from "@/lib/http/route";
import { listRevisions } from "@/lib/server/articles/revision-queries";
import { reviseArticle } from "@/lib/server/imports/revise-article";

export const GET = route(listRevisions);
export const POST = route(reviseArticle);

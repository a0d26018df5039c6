import { route } from "@/lib/http/route";
import { listRevisions } from "@/lib/server/articles/queries";

export const GET = route(listRevisions);

import { route } from "@/lib/http/route";
import { getRevision } from "@/lib/server/articles/revision-queries";

export const GET = route(getRevision);

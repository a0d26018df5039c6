import { route } from "@/lib/http/route";
import { deleteRelation, putRelation } from "@/lib/server/claims/relation-commands";

export const PUT = route(putRelation);
export const DELETE = route(deleteRelation);

import { route } from "@/lib/http/route";
import { listAliases, teachAlias } from "@/lib/server/facts/aliases";

export const GET = route(listAliases);
export const POST = route(teachAlias);

import { route } from "@/lib/http/route";
import { forgetAlias } from "@/lib/server/facts/aliases";

export const DELETE = route(forgetAlias);

import { route } from "@/lib/http/route";
import { getRawSource } from "@/lib/server/articles/queries";

export const GET = route(getRawSource);

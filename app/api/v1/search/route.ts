import { route } from "@/lib/http/route";
import { search } from "@/lib/server/search/search";

export const GET = route(search);

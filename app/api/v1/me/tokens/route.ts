import { route } from "@/lib/http/route";
import { listTokens } from "@/lib/server/people/queries";
import { createToken } from "@/lib/server/people/tokens";

export const GET = route(listTokens);
export const POST = route(createToken);

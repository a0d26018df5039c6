import { route } from "@/lib/http/route";
import { setUp } from "@/lib/server/people/set-up";

export const POST = route(setUp);

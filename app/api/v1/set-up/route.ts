import { route } from "@/lib/http/route";
import { afterSetUp } from "@/lib/server/exports/reactions";
import { followed } from "@/lib/server/followed";
import { setUp } from "@/lib/server/people/set-up";

export const POST = route(followed(setUp, afterSetUp));

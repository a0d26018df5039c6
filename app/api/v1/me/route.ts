import { route } from "@/lib/http/route";
import { changeMe } from "@/lib/server/people/change-me";
import { getMe } from "@/lib/server/people/queries";

export const GET = route(getMe);
export const PATCH = route(changeMe);

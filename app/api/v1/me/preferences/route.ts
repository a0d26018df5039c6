import { route } from "@/lib/http/route";
import { changePreferences, getPreferences } from "@/lib/server/people/preferences";

export const GET = route(getPreferences);
export const PATCH = route(changePreferences);

import { route } from "@/lib/http/route";
import { getOutletProfile } from "@/lib/server/comparison/outlet-profile";

export const GET = route(getOutletProfile);

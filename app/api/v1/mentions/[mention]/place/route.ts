import { route } from "@/lib/http/route";
import { placeMention } from "@/lib/server/imports/place-mention";

export const PUT = route(placeMention);

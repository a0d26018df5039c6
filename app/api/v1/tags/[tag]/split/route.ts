import { route } from "@/lib/http/route";
import { splitTag } from "@/lib/server/projects/split-tag";

export const POST = route(splitTag);

import { route } from "@/lib/http/route";
import { createTag } from "@/lib/server/projects/tag-commands";
import { listTags } from "@/lib/server/projects/tag-queries";

export const GET = route(listTags);
export const POST = route(createTag);

import { route } from "@/lib/http/route";
import { mergeTags } from "@/lib/server/projects/merge-tags";
import { previewMerge } from "@/lib/server/projects/tag-mention-queries";

export const GET = route(previewMerge);
export const POST = route(mergeTags);

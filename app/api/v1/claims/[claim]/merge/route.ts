import { route } from "@/lib/http/route";
import { previewClaimMerge } from "@/lib/server/claims/merge-queries";
import { mergeClaims } from "@/lib/server/mentions/merge-claims";

export const GET = route(previewClaimMerge);
export const POST = route(mergeClaims);

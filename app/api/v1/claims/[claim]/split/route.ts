import { route } from "@/lib/http/route";
import { previewClaimSplit } from "@/lib/server/claims/merge-queries";
import { splitClaim } from "@/lib/server/claims/split-claim";

export const GET = route(previewClaimSplit);
export const POST = route(splitClaim);

import { route } from "@/lib/http/route";
import { previewCodebook } from "@/lib/server/projects/codebook-queries";

export const POST = route(previewCodebook);

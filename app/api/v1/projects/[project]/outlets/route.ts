import { route } from "@/lib/http/route";
import { createOutlet } from "@/lib/server/projects/outlet-commands";
import { listOutlets } from "@/lib/server/projects/outlet-queries";

export const GET = route(listOutlets);
export const POST = route(createOutlet);

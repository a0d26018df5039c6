import { route } from "@/lib/http/route";
import { getColumns, putColumns } from "@/lib/server/comparison/columns";

export const GET = route(getColumns);
export const PUT = route(putColumns);

import { route } from "@/lib/http/route";
import { changeOutlet, deleteOutlet } from "@/lib/server/projects/outlet-commands";

export const PATCH = route(changeOutlet);
export const DELETE = route(deleteOutlet);

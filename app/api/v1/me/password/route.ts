import { route } from "@/lib/http/route";
import { changePassword } from "@/lib/server/people/change-password";

export const PUT = route(changePassword);

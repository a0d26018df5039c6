import { route } from "@/lib/http/route";
import { resetPassword } from "@/lib/server/people/password-resets";

export const POST = route(resetPassword);

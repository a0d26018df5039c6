import { route } from "@/lib/http/route";
import { createPasswordReset } from "@/lib/server/people/password-resets";

export const POST = route(createPasswordReset);

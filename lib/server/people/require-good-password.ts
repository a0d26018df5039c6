import { describePasswordWeakness } from "@/lib/core/people/password-weakness";
import { AppError } from "../app-error";

/** Throws `invalid` for a password that is too easy to guess for this person. */
export function requireGoodPassword(password: string, person: { email: string; name: string }): void {
  const weakness = describePasswordWeakness(password, person);
  if (weakness) throw new AppError("invalid", `password: ${weakness}`, { fields: { password: weakness } });
}

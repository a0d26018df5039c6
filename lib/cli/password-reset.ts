import { email, passwordResetMade } from "@/lib/contract/people";
import { AppError } from "@/lib/server/app-error";
import { makePasswordReset } from "@/lib/server/people/make-password-reset";
import { transact } from "@/lib/server/transact";

/** A one-time link for the person with the e-mail address given; for the operator who lost the password, too. */
export async function passwordReset([given = ""]: readonly string[]): Promise<string> {
  const address = email.safeParse(given);
  if (!address.success) throw new AppError("invalid", "Say whose password: password-reset name@example.org");
  const call = {
    name: "createPasswordReset",
    actor: null,
    input: address.data,
    options: {},
    answer: passwordResetMade,
  };
  const { answer } = await transact(call, (tx) => makePasswordReset(tx, address.data));
  return `Hand over this link, which works once within 24 hours:\n\n  ${answer.url}\n`;
}

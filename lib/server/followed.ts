import type { Answer, Operation } from "@/lib/contract/operation";
import type { Command } from "./command";
import { report } from "./report";

/**
 * A command with work of a later stage that follows its success, once it is committed. A failure of that work is reported and
 * leaves the command's answer as it is; a repeated call follows again, so the work must be safe to repeat.
 */
export function followed<O extends Operation>(
  command: Command<O>,
  reaction: (answer: Answer<O>) => Promise<void>,
): Command<O> {
  return {
    operation: command.operation,
    call: async (actor, input, options) => {
      const reply = await command.call(actor, input, options);
      await reaction(reply.answer).catch(report);
      return reply;
    },
  };
}

import type { Input, Operation } from "@/lib/contract/operation";
import { authorise } from "./access/project-scope";
import { notFound } from "./app-error";
import { type Command, command, type Definition } from "./command";
import { db } from "./db/client";
import { parseInput } from "./parse-input";
import { requiredAction, requirePerson } from "./query";

interface PreparedDefinition<O extends Operation, S> extends Omit<Definition<O, S>, "run"> {
  /** The slow part, such as reading files: outside the transaction, and only for callers who may. Answers what to run. */
  readonly prepare: (input: Input<O>) => Promise<Definition<O, S>["run"]>;
}

function refuseToRun(): never {
  throw new RangeError("A repeated call has nothing to run.");
}

/** A command with work that must not hold a transaction open. Rights are checked before it, and again with the write. */
export function preparedCommand<O extends Operation, S>(definition: PreparedDefinition<O, S>): Command<O> {
  const { operation, find, prepare } = definition;
  return {
    operation,
    call: async (actor, raw, options) => {
      const person = requirePerson(actor, operation);
      const input = parseInput(operation, raw);
      const subject = await find(db(), input, person);
      if (!subject) throw notFound();
      await authorise(db(), person, subject, subject.action ?? requiredAction(operation));
      // A repeat answers the first outcome, also where the slow part could not be done again.
      const isRepeat = options.key !== undefined && (await db().event.count({ where: { id: options.key } })) > 0;
      const run = isRepeat ? refuseToRun : await prepare(input);
      return command({ ...definition, run }).call(person, raw, options);
    },
  };
}

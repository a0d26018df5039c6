import type { z } from "zod";
import type { Answer, Input, Operation } from "@/lib/contract/operation";
import type { Action } from "@/lib/core/access/permissions";
import { authorise, type Place, type ProjectScope } from "./access/project-scope";
import type { Actor } from "./actor";
import { notFound } from "./app-error";
import type { Tx } from "./db/client";
import type { Endpoint } from "./endpoint";
import type { ChangeLog } from "./events/change";
import { parseInput, type RawInput } from "./parse-input";
import { requiredAction, requirePerson } from "./query";
import { type CallOptions, type Reply, transact, type Work } from "./transact";

/** The thing a command is about: where and whose it is, and the action needed where that is not the operation's own. */
export interface Subject<S> extends Place {
  readonly action?: Action;
  readonly thing: S;
}

interface Context<O extends Operation> {
  readonly tx: Tx;
  readonly input: Input<O>;
  /** The version in If-Match. */
  readonly version: number | undefined;
  readonly options: CallOptions;
  readonly log: ChangeLog;
}

export interface CommandContext<O extends Operation, S> extends Context<O> {
  readonly actor: Actor;
  readonly scope: ProjectScope;
  readonly thing: S;
}

export interface Definition<O extends Operation, S> {
  readonly operation: O;
  readonly find: (tx: Tx, input: Input<O>, actor: Actor) => Promise<Subject<S> | null>;
  readonly run: (context: CommandContext<O, S>) => Promise<Omit<Work<Answer<O>>, "project">>;
  /** How many seconds the transaction may take; 15 when absent. */
  readonly seconds?: number;
  /** What concerns the person alone: its event belongs to no layer, so that no history shows it and no stream tells it. */
  readonly personal?: boolean;
}

/** A command as other commands and the command line call it (`perform`) and as a route serves it (`call`). */
export interface Command<O extends Operation> extends Endpoint {
  readonly operation: O;
  call(actor: Actor | null, input: RawInput, options: CallOptions): Promise<Reply<Answer<O>>>;
}

function answerOf<O extends Operation>(operation: O): z.ZodType<Answer<O>>;
function answerOf(operation: Operation): z.ZodType {
  return operation.answer;
}

/** The way to write something of a project: parse, load, authorise, run, append the event, all in one transaction. */
export function command<O extends Operation, S>(definition: Definition<O, S>): Command<O> {
  const { operation } = definition;
  return {
    operation,
    call: async (actor, raw, options) => {
      const person = requirePerson(actor, operation);
      const input = parseInput(operation, raw);
      const { seconds } = definition;
      const call = { name: operation.id, actor: person, input, options, answer: answerOf(operation), seconds };
      return transact(call, async (tx, log) => {
        const subject = await definition.find(tx, input, person);
        if (!subject) throw notFound();
        const scope = await authorise(tx, person, subject, subject.action ?? requiredAction(operation));
        const { version } = options;
        const work = await definition.run({
          tx,
          actor: person,
          input,
          version,
          options,
          log,
          scope,
          thing: subject.thing,
        });
        return { ...work, project: definition.personal ? null : { id: scope.id, layerId: scope.layerId } };
      });
    },
  };
}

interface AccountContext<O extends Operation> extends Context<O> {
  /** Null only for operations that anyone may call. */
  readonly actor: Actor | null;
}

/** The way to write what belongs to a person and no project, and to make a project. */
export function accountCommand<O extends Operation>(definition: {
  readonly operation: O;
  readonly run: (context: AccountContext<O>) => Promise<Work<Answer<O>>>;
}): Command<O> {
  const { operation } = definition;
  return {
    operation,
    call: async (actor, raw, options) => {
      const person = operation.access === "anyone" ? actor : requirePerson(actor, operation);
      const input = parseInput(operation, raw);
      const call = { name: operation.id, actor: person, input, options, answer: answerOf(operation) };
      return transact(call, (tx, log) =>
        definition.run({ tx, actor: person, input, version: options.version, options, log }),
      );
    },
  };
}

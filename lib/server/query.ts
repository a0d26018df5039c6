import type { Answer, Input, Operation } from "@/lib/contract/operation";
import type { Action } from "@/lib/core/access/permissions";
import { authorise, type Place, type ProjectScope } from "./access/project-scope";
import type { Actor } from "./actor";
import { AppError, notFound } from "./app-error";
import { db, type Tx } from "./db/client";
import type { Download, Endpoint, EventStream } from "./endpoint";
import { parseInput, type RawInput } from "./parse-input";

interface Definition<O extends Operation, S, R> {
  readonly operation: O;
  /** The thing the query is about and its project; null when there is none. */
  readonly find: (tx: Tx, input: Input<O>) => Promise<(Place & { readonly thing: S }) | null>;
  readonly run: (context: { tx: Tx; actor: Actor; input: Input<O>; scope: ProjectScope; thing: S }) => Promise<R>;
}

interface AccountDefinition<O extends Operation> {
  readonly operation: O;
  readonly run: (context: { tx: Tx; actor: Actor; input: Input<O> }) => Promise<Answer<O>>;
}

/** A query as pages call it (`ask`) and as a route serves it (`call`). */
export interface Query<O extends Operation> extends Endpoint {
  readonly operation: O;
  ask(actor: Actor | null, input: RawInput): Promise<Answer<O>>;
}

/** Refuses an anonymous caller; the operator's operations refuse everyone else too. */
export function requirePerson(actor: Actor | null, operation: Operation): Actor {
  if (!actor) throw new AppError("unauthenticated", "Sign in first.");
  if (operation.access === "operator" && !actor.operator) {
    throw new AppError("forbidden", "Only this installation's operator may do this.");
  }
  return actor;
}

/** The action of the permission table that a project's operation needs. */
export function requiredAction(operation: Operation): Action {
  const { access } = operation;
  if (access === "anyone" || access === "person" || access === "operator") {
    throw new RangeError(`${operation.id} belongs to no project.`);
  }
  return access;
}

async function read<O extends Operation, S, R>(definition: Definition<O, S, R>, actor: Actor | null, raw: RawInput) {
  const person = requirePerson(actor, definition.operation);
  const input = parseInput(definition.operation, raw);
  const tx = db();
  const subject = await definition.find(tx, input);
  if (!subject) throw notFound();
  const scope = await authorise(tx, person, subject, requiredAction(definition.operation));
  return definition.run({ tx, actor: person, input, scope, thing: subject.thing });
}

/** The way to read something of a project: parse, load, authorise, answer. */
export function query<O extends Operation, S>(definition: Definition<O, S, Answer<O>>): Query<O> {
  const ask = (actor: Actor | null, raw: RawInput) => read(definition, actor, raw);
  return {
    operation: definition.operation,
    ask,
    call: async (actor, raw) => ({ answer: await ask(actor, raw), created: false, event: null }),
  };
}

/** The way to read something of a project as a stream. */
export function download<O extends Operation, S>(definition: Definition<O, S, Download>): Endpoint {
  return { operation: definition.operation, call: (actor, raw) => read(definition, actor, raw) };
}

interface FollowContext<O extends Operation> {
  readonly input: Input<O>;
  readonly scope: ProjectScope;
  /** The Last-Event-ID of a stream that goes on. */
  readonly lastEvent: string | undefined;
  /** The caller's place as it is now, authorised anew; null once the caller may not read on. */
  readonly again: () => Promise<ProjectScope | null>;
}

/** The way to follow something of a project: parse, load, authorise, and authorise again whenever `run` asks. */
export function follow<O extends Operation, S>(definition: {
  readonly operation: O;
  readonly find: Definition<O, S, EventStream>["find"];
  readonly run: (context: FollowContext<O>) => Promise<EventStream>;
}): Endpoint {
  const { operation, find } = definition;
  return {
    operation,
    call: async (actor, raw, options) => {
      const place = (caller: Actor | null) =>
        read({ operation, find, run: async ({ input, scope }) => ({ input, scope }) }, caller, raw);
      const again = async () => {
        try {
          return (await place(options.again ? await options.again() : actor)).scope;
        } catch (error) {
          if (error instanceof AppError) return null;
          throw error;
        }
      };
      return definition.run({ ...(await place(actor)), lastEvent: options.lastEvent, again });
    },
  };
}

/** The way to read what belongs to a person and no project. */
export function accountQuery<O extends Operation>(definition: AccountDefinition<O>): Query<O> {
  const { operation } = definition;
  const ask = async (actor: Actor | null, raw: RawInput) => {
    const person = requirePerson(actor, operation);
    return definition.run({ tx: db(), actor: person, input: parseInput(operation, raw) });
  };
  return {
    operation,
    ask,
    call: async (actor, raw) => ({ answer: await ask(actor, raw), created: false, event: null }),
  };
}

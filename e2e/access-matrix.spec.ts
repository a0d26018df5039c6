import { expect, test } from "@playwright/test";
import type { Operation } from "@/lib/contract/operation";
import { operations } from "@/lib/contract/operations";
import { can } from "@/lib/core/access/permissions";
import { type Role, roles } from "@/lib/core/access/roles";
import { requiredAction } from "@/lib/server/query";
import {
  openOperations,
  operatorRequests,
  personRequests,
  projectRequests,
  type Sent,
} from "./support/access-requests";
import { addCrew, buildWorld, type Crew, type World } from "./support/access-world";
import { apiWith } from "./support/api";
import { servedRoutes } from "./support/routes";

const isOfProject = ({ access }: Operation) => access !== "anyone" && access !== "person" && access !== "operator";
const projectOperations = operations.filter(isOfProject);
const isRead = ({ method }: Operation) => method === "GET";
const isDelete = ({ method }: Operation) => method === "DELETE";
/** In an order in which one world lasts long: what reads, what changes, what deletes, and of these the parts before the whole. */
const lastingOrder = [
  ...projectOperations.filter(isRead),
  ...projectOperations.filter((operation) => !isRead(operation) && !isDelete(operation)).reverse(),
  ...projectOperations.filter(isDelete).reverse(),
];

function pathOf(operation: Operation, world: Partial<World>, sent: Sent): string {
  const values = new Map(Object.entries({ ...world, ...sent.params }));
  const path = operation.path.replace(/\{(\w+)\}/g, (_all, name: string) => values.get(name) ?? crypto.randomUUID());
  return sent.query ? `${path}?${new URLSearchParams(sent.query)}` : path;
}

async function statusOf(
  operation: Operation,
  world: Partial<World>,
  sent: Sent,
  token: string | null,
): Promise<number> {
  const headers = { "If-Match": '"1"', ...(sent.raw === undefined ? {} : { "Content-Type": "application/jsonl" }) };
  const reply = await apiWith(token)(operation.method, pathOf(operation, world, sent), sent.raw ?? sent.body, headers);
  return reply.status;
}

function requestOf(operation: Operation, world: World): Sent {
  const request = projectRequests[operation.id];
  if (!request) throw new Error(`The access matrix has no request for ${operation.id}.`);
  return request(world);
}

test("every route is declared, and every declared operation has its route and its request here", () => {
  const declared = operations.map(({ method, path }) => `${method} ${path}`).sort();
  expect(servedRoutes()).toEqual(declared);
  const listed = [projectRequests, personRequests, operatorRequests].flatMap((requests) => Object.keys(requests));
  expect([...listed, ...openOperations].sort()).toEqual(expect.arrayContaining(operations.map(({ id }) => id)));
});

test("anonymous callers, strangers and members without the right are refused everywhere", async () => {
  test.setTimeout(120_000);
  const crew = await addCrew();
  const world = await buildWorld(crew);
  const found: string[] = [];
  const expected: string[] = [];
  for (const operation of projectOperations) {
    const sent = requestOf(operation, world);
    const note = async (who: string, token: string | null, status: number) => {
      expected.push(`${operation.id} ${who} ${status}`);
      found.push(`${operation.id} ${who} ${await statusOf(operation, world, sent, token)}`);
    };
    await note("anonymous", null, 401);
    await note("outsider", crew.outsider.token, 404);
    for (const role of refused(operation)) await note(role, crew[role].token, 403);
  }
  expect(found).toEqual(expected);
});

/** The things of a world are the owner's; `removeMember` names the viewer, who may leave. */
function isOwn(operation: Operation, role: Role): boolean {
  return operation.id === "removeMember" ? role === "viewer" : role === "owner";
}

function refused(operation: Operation): Role[] {
  return roles.filter((role) => !can(role, requiredAction(operation), isOwn(operation, role) || isNew(operation)));
}

/** What is made anew by the request belongs to its maker. */
function isNew({ id }: Operation): boolean {
  return [
    "markMention",
    "createClaim",
    "correctFact",
    "teachAlias",
    "linkMention",
    "linkMentions",
    "tagMention",
  ].includes(id);
}

for (const role of roles) {
  test(`what the table allows the ${role} works`, async () => {
    test.setTimeout(180_000);
    const crew: Crew = await addCrew();
    const wrong: string[] = [];
    let world = await buildWorld(crew);
    for (const operation of lastingOrder) {
      if (refused(operation).includes(role)) continue;
      const ask = () => statusOf(operation, world, requestOf(operation, world), crew[role].token);
      let status = await ask();
      // What was done before may stand in the way: only what fails in a new world is wrong.
      if (status >= 300) {
        world = await buildWorld(crew);
        status = await ask();
      }
      if ([401, 403, 404, 500].includes(status)) wrong.push(`${operation.id} ${status}`);
    }
    expect(wrong).toEqual([]);
  });
}

test("what belongs to a person or the operator refuses everyone else", async () => {
  const crew = await addCrew();
  for (const operation of operations.filter(({ access }) => access === "person" || access === "operator")) {
    const request = personRequests[operation.id] ?? operatorRequests[operation.id];
    expect(request, operation.id).toBeDefined();
    const sent = request?.() ?? {};
    expect(await statusOf(operation, {}, sent, null), operation.id).toBe(401);
    if (operation.access === "operator") {
      expect(await statusOf(operation, {}, sent, crew.owner.token), operation.id).toBe(403);
    }
  }
});

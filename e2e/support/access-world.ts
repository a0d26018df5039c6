import { type Role, roles } from "@/lib/core/access/roles";
import { type Api, apiWith } from "./api";
import { addMember, addPerson, type Press } from "./people";

/** A project with one of each thing, all of them the owner's work, for one call of the access matrix. */
export interface World {
  readonly project: string;
  readonly story: string;
  readonly article: string;
  readonly mention: string;
  readonly job: string;
  readonly other: string;
  readonly claim: string;
  readonly second: string;
  readonly relation: string;
  readonly suggestion: string;
  readonly discussion: string;
  /** A correction of a fact, by its id in the path. */
  readonly fact: string;
  readonly alias: string;
  /** Between two mentions of a claim of its own, and dismissed. */
  readonly discrepancy: string;
  readonly comment: string;
  readonly tag: string;
  readonly spareTag: string;
  readonly outlet: string;
  /** An outlet whose article says nothing of the claim, as is confirmed. */
  readonly silentOutlet: string;
  readonly silentArticle: string;
  readonly invitation: string;
  readonly event: string;
  readonly viewer: string;
}

export type Crew = Readonly<Record<Role | "outsider", Press>>;

export async function addCrew(): Promise<Crew> {
  const names: readonly (Role | "outsider")[] = [...roles, "outsider"];
  const people = await Promise.all(names.map(async (name) => [name, await addPerson(`The ${name}`)] as const));
  const crew = new Map(people);
  const of = (name: Role | "outsider") => {
    const person = crew.get(name);
    if (!person) throw new Error(`There is no ${name}.`);
    return person;
  };
  return {
    viewer: of("viewer"),
    annotator: of("annotator"),
    reviewer: of("reviewer"),
    editor: of("editor"),
    owner: of("owner"),
    outsider: of("outsider"),
  };
}

const text = "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said.";

async function made(reply: ReturnType<Api>): Promise<{ id: string }> {
  const { status, body, text } = await reply;
  if (status >= 300) throw new Error(`${status} ${text}`);
  return body;
}

async function addSilentOutlet(api: Api, { base, story, claim }: { base: string; story: string; claim: string }) {
  const outlet = (await made(api("POST", `${base}/outlets`, { name: "Silent" }))).id;
  const silent = { text: "Fish was cheap.", outlet };
  const article = (await made(api("POST", `/api/v1/stories/${story}/articles`, silent))).id;
  const absence = await api("PUT", `/api/v1/stories/${story}/claims/${claim}/absences/${outlet}`, {
    read: [{ article, revision: 1 }],
  });
  if (absence.status !== 201) throw new Error(`${absence.status} ${absence.text}`);
  return { silentOutlet: outlet, silentArticle: article };
}

async function addDiscrepancy(api: Api, story: string): Promise<{ discrepancy: string }> {
  const claim = crypto.randomUUID();
  const texts = ["Police detained 957 people.", "Police detained dozens of people."];
  for (const [at, text] of texts.entries()) {
    const article = (await made(api("POST", `/api/v1/stories/${story}/articles`, { text }))).id;
    const segments = [{ start: 0, end: text.length }];
    const linked = at === 0 ? { id: claim, statement: "How many were held" } : claim;
    const mark = { article, revision: 1, segments, claim: linked };
    await made(api("PUT", `/api/v1/mentions/${crypto.randomUUID()}`, mark));
  }
  const { body } = await api("GET", `/api/v1/claims/${claim}/discrepancies`);
  const discrepancy = body.items[0].id;
  await made(api("PUT", `/api/v1/discrepancies/${discrepancy}/decision`, { decision: "dismissed" }));
  return { discrepancy };
}

/** Two mentions of one sentence in two articles, and the suggestion that they state the same. */
async function addSuggestion(api: Api, story: string, article: string): Promise<Pick<World, "suggestion">> {
  const retold = text.replace("the harbour board", "the union");
  const twin = (await made(api("POST", `/api/v1/stories/${story}/articles`, { text: retold }))).id;
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  // Of the empty line between the two paragraphs one line end is left.
  const start = text.indexOf("About") - 1;
  for (const [at, place] of [article, twin].entries()) {
    const body = { article: place, revision: 1, segments: [{ start, end: start + 41 }] };
    await made(api("PUT", `/api/v1/mentions/${ids[at]}`, body));
  }
  const { body } = await api("GET", `/api/v1/mentions/${ids[0]}/suggestions`);
  return { suggestion: body.items[0].id };
}

export async function buildWorld(crew: Crew): Promise<World> {
  const api = apiWith(crew.owner.token);
  const project = (await made(api("POST", "/api/v1/projects", { name: "Access" }))).id;
  for (const role of ["viewer", "annotator", "reviewer", "editor"] as const) await addMember(project, crew[role], role);
  const base = `/api/v1/projects/${project}`;
  const story = (await made(api("POST", `${base}/stories`, { title: "Story" }))).id;
  const article = (await made(api("POST", `/api/v1/stories/${story}/articles`, { text }))).id;
  const tags = (await api("GET", `${base}/tags`)).body.items;
  const [mention, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const [claim, second, relation] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()];
  const mark = (start: number, id: string) => ({
    article,
    revision: 1,
    segments: [{ start, end: start + 5 }],
    tags: [tags[0].id],
    claim: { id, statement: `Claim ${start}` },
  });
  const marked = await api("PUT", `/api/v1/mentions/${mention}`, mark(0, claim));
  await made(api("PUT", `/api/v1/mentions/${other}`, mark(6, second)));
  await made(api("PUT", `/api/v1/relations/${relation}`, { from: claim, to: second, kind: "supports" }));
  const about = { kind: "mention", id: mention };
  const fact = crypto.randomUUID();
  await made(api("PUT", `/api/v1/facts/${fact}`, { mention, kind: "figure", start: 0, end: 2, value: null }));
  const names = { a: "Harbour Board", b: "The Quay" };
  const alias = (await made(api("POST", `/api/v1/stories/${story}/aliases`, names))).id;
  const silent = await addSilentOutlet(api, { base, story, claim });
  const started = await api("POST", "/api/v1/discussions", { about, content: "Is this it?" });
  return {
    project,
    story,
    article,
    mention,
    other,
    claim,
    second,
    relation,
    fact,
    alias,
    discussion: started.body.id,
    comment: started.body.opening.id,
    tag: tags[0].id,
    spareTag: tags[3].id,
    job: (await made(api("POST", `/api/v1/stories/${story}/jobs`, {}))).id,
    outlet: (await made(api("POST", `${base}/outlets`, { name: "Outlet" }))).id,
    ...silent,
    ...(await addDiscrepancy(api, story)),
    ...(await addSuggestion(api, story, article)),
    invitation: (await made(api("POST", `${base}/invitations`, { email: "new@press.example", role: "viewer" }))).id,
    event: marked.headers.get("variorum-event") ?? "",
    viewer: crew.viewer.id,
  };
}

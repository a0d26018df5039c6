import { createHash, randomBytes } from "node:crypto";
import { hash as argon2 } from "@node-rs/argon2";
import pg from "pg";
import { v7 } from "uuid";

const secret = () => `vrm_${randomBytes(32).toString("base64url")}`;
const digest = (token) => createHash("sha256").update(token).digest("hex");

/** The owner of the sample project, who is made by the app's first start. */
export const owner = {
  name: "Ana Moreau",
  email: "owner@press.example",
  password: randomBytes(12).toString("hex"),
  token: secret(),
};

/** Calls the API as somebody; throws where it refuses. */
export function apiOf(origin, token = owner.token) {
  return async (method, path, body, headers = {}) => {
    const reply = await fetch(`${origin}/api/v1${path}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json", ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await reply.text();
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  };
}

/** The sample project as it is found, other people, a discussion, a project without anything, and the way to the database. */
export async function readWorld({ origin, databaseUrl }) {
  const call = apiOf(origin);
  const onDatabase = (sql, values) => query(databaseUrl, sql, values);
  const project = (await call("GET", "/projects")).items[0];
  const story = (await call("GET", `/projects/${project.id}/stories`)).items[0];
  const articles = (await call("GET", `/stories/${story.id}/articles`)).items;
  const claims = (await call("GET", `/projects/${project.id}/claims`)).items;
  const tags = (await call("GET", `/projects/${project.id}/tags`)).items;
  const mention = (await call("GET", `/articles/${articles[0].id}/mentions`)).items.find((one) => one.links.length > 0);
  const jonas = await addPerson(onDatabase, "Jonas Thiel");
  const stranger = await addPerson(onDatabase, "Rukhsana Karim");
  await addMember(onDatabase, project.id, jonas);
  await discuss({ origin, call, jonas, mention, claim: mention.links[0].claim });
  const outlets = (await call("GET", `/projects/${project.id}/outlets`)).items;
  const empty = await call("POST", "/projects", { name: "Blocked networks", description: "Not begun yet." });
  const emptyStory = await call("POST", `/projects/${empty.id}/stories`, { title: "The night of 9 June" });
  return {
    ...(await decideSome({ call, story, claims })),
    dockers: await makeDockers(call),
    origin,
    call,
    onDatabase,
    project,
    story,
    articles,
    claims,
    outlets,
    tags,
    mention,
    jonas,
    stranger,
    empty,
    emptyStory,
  };
}

async function query(connectionString, sql, values) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await client.query(sql, values);
  } finally {
    await client.end();
  }
}

async function addPerson(onDatabase, name) {
  const person = { id: v7(), name, password: randomBytes(12).toString("hex"), token: secret() };
  const email = `${name.toLowerCase().replaceAll(" ", ".")}@press.example`;
  await onDatabase('INSERT INTO person (id, email, name, "passwordHash") VALUES ($1, $2, $3, $4)', [
    person.id,
    email,
    name,
    await argon2(person.password),
  ]);
  await onDatabase('INSERT INTO api_token (id, "personId", name, "tokenHash") VALUES ($1, $2, $3, $4)', [
    v7(),
    person.id,
    "pictures",
    digest(person.token),
  ]);
  return { ...person, email };
}

function addMember(onDatabase, project, { id }) {
  return onDatabase('INSERT INTO membership ("projectId", "personId", role) VALUES ($1, $2, $3::role)', [
    project,
    id,
    "reviewer",
  ]);
}

async function discuss({ origin, call, jonas, mention, claim }) {
  const theirs = apiOf(origin, jonas.token);
  const ask = (about, content) => theirs("POST", "/discussions", { about, content });
  const begun = await ask(
    { kind: "mention", id: mention.id },
    "Is this the count of the evening, or of the whole day?",
  );
  await call("POST", `/discussions/${begun.id}/comments`, {
    content: "Of the evening; the ministry’s notice says so.",
  });
  await ask({ kind: "claim", id: claim }, "Two outlets cite one agency here. Do we count them as one source?");
}

/** A story of two articles that Jonas works on too, to be changed by one picture alone: `{ story, claim, other, version }`. */
export async function makeStrike({ call, onDatabase, jonas }) {
  const project = await call("POST", "/projects", { name: "Harbour study" });
  const story = await call("POST", `/projects/${project.id}/stories`, { title: "The strike" });
  const text =
    "Ferry strike ends\n\nAbout four hundred dockers walked out on Monday, the harbour board said in a short statement to the press.\n\nThe union denied that anyone was hurt.";
  const article = await call("POST", `/stories/${story.id}/articles`, { text, outlet: "The Quay" });
  await call("POST", `/stories/${story.id}/articles`, {
    text: "Dockers return\n\nSome 350 workers left their posts on Monday, the union said in the evening.",
    outlet: "Harbour News",
  });
  await addMember(onDatabase, project.id, jonas);
  const mark = async (words, statement) => {
    const [id, claim, start] = [crypto.randomUUID(), crypto.randomUUID(), article.text.indexOf(words)];
    await call("PUT", `/mentions/${id}`, {
      article: article.id,
      revision: 1,
      segments: [{ start, end: start + words.length }],
      claim: { id: claim, statement },
    });
    return { mention: id, claim };
  };
  const first = await mark("four hundred dockers", "About 400 dockers walked out of the northern quay.");
  await mark("denied that anyone was hurt", "Somebody was hurt.");
  return { ...first, address: `/projects/${project.id}/stories/${story.id}/compare?claim=${first.claim}` };
}

/** Confirms an absence, dismisses a discrepancy and corrects a figure: `{ deaths, evacuated, corrected }`. */
async function decideSome({ call, story, claims }) {
  const [deaths, evacuated] = ["Four people died", "About 957"].map((words) =>
    claims.find(({ statement }) => statement.startsWith(words)),
  );
  const matrix = await call("GET", `/stories/${story.id}/matrix`);
  const row = matrix.rows.find(({ claim }) => claim.id === deaths.id);
  const silent = row.cells.findIndex(({ mentions }) => mentions.length === 0);
  const column = matrix.columns[silent];
  if (column) {
    const read = column.articles.map(({ id, revision }) => ({ article: id, revision }));
    const reason = "Names the dead in a box that was not kept.";
    await call("PUT", `/stories/${story.id}/claims/${deaths.id}/absences/${column.outlet.id}`, { read, reason });
  }
  const found = (await call("GET", `/claims/${deaths.id}/discrepancies`)).items;
  const dismissed = found.findLast(({ outcome }) => outcome !== "compatible");
  const decision = { decision: "dismissed", reason: "A later count of the same." };
  if (dismissed && found.length > 1) await call("PUT", `/discrepancies/${dismissed.id}/decision`, decision);
  const { items } = await call("GET", `/claims/${evacuated.id}/facts`);
  const figured = items.find(({ facts }) => facts.some(({ kind, value }) => kind === "figure" && value));
  return { deaths, evacuated, corrected: figured.mention };
}

/** A story of three outlets that tell of the dockers in mentions without a claim: `{ address, mention }`. */
async function makeDockers(call) {
  const project = await call("POST", "/projects", { name: "Dockers" });
  const story = await call("POST", `/projects/${project.id}/stories`, { title: "The walk-out" });
  const told = [
    ["The Quay", "About 400 dockers walked out of the northern harbour on Monday, police said."],
    ["Harbour News", "On Monday some 350 dockers walked out of the northern harbour, the union said."],
    ["Tide Mail", "More than 500 dockers of the northern harbour did not walk out on Monday."],
  ];
  const mentions = [];
  for (const [at, [outlet, sentence]] of told.entries()) {
    const text = `Report from the harbour\n\n${sentence} The weather was calm for the season.\n\nThe court in Ostrava fined 25 activists on Tuesday, the ministry said. Leaves fell.`;
    const add = { text, outlet, publishedAt: `2031-06-1${at}`, language: "en" };
    const article = await call("POST", `/stories/${story.id}/articles`, add);
    const start = article.text.indexOf(sentence);
    const mention = crypto.randomUUID();
    const segments = [{ start, end: start + sentence.length }];
    await call("PUT", `/mentions/${mention}`, { article: article.id, revision: 1, segments });
    mentions.push(mention);
  }
  return { address: `/projects/${project.id}/stories/${story.id}`, mention: mentions[0] };
}

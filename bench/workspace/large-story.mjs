import { randomUUID } from "node:crypto";
import { choosePassages } from "../generated-text.mjs";
import { addArticle, makeStory } from "../material.mjs";

const [articles, words, mentionsEach, claimCount] = [6, 10_000, 1000, 200];

/**
 * Six generated articles of 10,000 words with 1,000 mentions each, linked in turn to 200 claims. The mentions come as an annotation set
 * into an empty project: one by one they would take minutes. Answers the address of Compare with all six open.
 */
export async function fillLargeStory({ api, origin, token }) {
  const draft = await makeStory(api, "Large, without mentions");
  for (let seed = 1; seed <= articles; seed += 1) await addArticle(api, draft, { seed, words });
  for (let number = 1; number <= claimCount; number += 1) {
    await api("POST", `/projects/${draft.project}/claims`, { statement: `Claim ${number}`, story: draft.story });
  }
  const headers = { Authorization: `Bearer ${token}` };
  const exported = await fetch(`${origin}/api/v1/projects/${draft.project}/exports/jsonl`, { headers });
  const set = withMentions((await exported.text()).trim().split("\n"));
  const project = await api("POST", "/projects", { name: "Large" });
  const form = new FormData();
  form.append("file", new Blob([set], { type: "application/x-ndjson" }), "set.jsonl");
  const imported = await fetch(`${origin}/api/v1/projects/${project.id}/imports`, {
    method: "POST",
    headers,
    body: form,
  });
  if (!imported.ok) throw new Error(`The set was not taken: ${(await imported.text()).slice(0, 300)}`);
  return compareAddress(api, project.id);
}

/** The address of Compare with the articles of the project's only story, six at most. */
export async function compareAddress(api, project) {
  const story = (await api("GET", `/projects/${project}/stories`)).items[0].id;
  const { items } = await api("GET", `/stories/${story}/articles`);
  const open = items.slice(0, articles).map((article) => article.id);
  return { address: `/projects/${project}/stories/${story}/compare?articles=${open.join()}`, columns: open.length };
}

function withMentions(lines) {
  const records = lines.map((line) => JSON.parse(line));
  const tags = records.filter((record) => record.kind === "tag").map((tag) => tag.id);
  const claims = records.filter((record) => record.kind === "claim");
  const out = lines.flatMap((line, at) => {
    const record = records[at];
    if (record.kind !== "revision") return [line];
    const mentions = mentionsOf(record, { tags, claims }).sort((a, b) => (a.id < b.id ? -1 : 1));
    return [line, ...mentions.map((mention) => JSON.stringify(mention))];
  });
  return `${out.join("\n")}\n`;
}

function mentionsOf({ article, number, text, createdAt }, { tags, claims }) {
  return choosePassages(text, mentionsEach).map((passage, index) => {
    const claim = claims[index % claims.length];
    const written = { author: claim.author, createdAt };
    return {
      kind: "mention",
      id: randomUUID(),
      article,
      revision: number,
      segments: [passage],
      quote: text.slice(passage.start, passage.end),
      placedBy: null,
      tags: [tags[index % tags.length]],
      attributes: {},
      note: null,
      links: [{ claim: claim.id, stance: "states", status: "accepted", ...written }],
      ...written,
    };
  });
}

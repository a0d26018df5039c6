import { setTimeout as wait } from "node:timers/promises";
import { generateText } from "./generated-text.mjs";
import { makeStory } from "./material.mjs";
import { row, time } from "./measure.mjs";
import { childrenOf } from "./processes.mjs";

const { articles, words, kills, perRequest } = { articles: 10_000, words: 400, kills: 10, perRequest: 100 };

/**
 * Imports generated articles in the background, killing the server (SIGKILL) at even distances; the launcher starts it again each time.
 * Throws unless the story then has exactly the articles that were sent, each once.
 */
export async function measureImports({ api, origin, owner, pid }) {
  const { story } = await makeStory(api, "Imports");
  const elsewhere = await makeStory(api, "Elsewhere");
  const sending = await time(() => sendAll({ origin, owner, story }));
  const begin = performance.now();
  const seen = { memory: [], readers: [], others: [], resumed: [] };
  const [{ id }] = (await api("GET", `/stories/${story}/jobs`)).items;
  for (let left = kills; ; ) {
    await patiently(() => watch({ api, pid, elsewhere, seen }));
    const { state, counts } = await patiently(() => api("GET", `/jobs/${id}`));
    if (state === "done") break;
    if (left > 0 && counts.added >= ((kills + 1 - left) * articles) / (kills + 1)) {
      left -= 1;
      seen.resumed.push(await killOnce({ api, pid, id }));
    }
    await wait(250);
  }
  const seconds = (performance.now() - begin) / 1000;
  await requireExactly({ api, story, id });
  return [
    row(`sending ${articles} files, ${perRequest} a request`, [sending]),
    row(`reading ${articles} articles of ${words} words, ${kills} kills between`, [articles / seconds], "articles/s"),
    row("from a kill to the next article", seen.resumed),
    row("server, resident memory while it reads", seen.memory, "MB"),
    row("readers, resident memory of all", seen.readers, "MB"),
    row("GET the articles of another project meanwhile", seen.others),
  ];
}

async function sendAll({ origin, owner, story }) {
  let job;
  for (let first = 0; first < articles; first += perRequest) {
    const form = new FormData();
    for (let number = first; number < Math.min(articles, first + perRequest); number += 1) {
      form.append("file", new File([`Article ${number}\n\n${generateText(number, words)}`], `${number}.txt`));
    }
    const path = job ? `/jobs/${job.id}/items` : `/stories/${story}/jobs`;
    const headers = { Authorization: `Bearer ${owner.VARIORUM_OWNER_TOKEN}` };
    const response = await fetch(`${origin}/api/v1${path}`, { method: "POST", headers, body: form });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    job = await response.json();
  }
}

// A server that was just killed takes no requests for some seconds.
async function patiently(work) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries > 100) throw error;
      await wait(200);
    }
  }
}

async function watch({ api, pid, elsewhere, seen }) {
  const [server] = childrenOf(pid).filter(({ command }) => command.includes("server.mjs"));
  if (server) {
    seen.memory.push(server.megabytes);
    seen.readers.push(childrenOf(server.pid).reduce((sum, { megabytes }) => sum + megabytes, 0));
  }
  seen.others.push(await time(() => api("GET", `/stories/${elsewhere.story}/articles`)));
}

/** Kills the server and answers how many milliseconds later a further article is there. */
async function killOnce({ api, pid, id }) {
  const [server] = childrenOf(pid).filter(({ command }) => command.includes("server.mjs"));
  const before = (await api("GET", `/jobs/${id}`)).counts.added;
  process.kill(server.pid, "SIGKILL");
  const begin = performance.now();
  for (;;) {
    const { counts } = await patiently(() => api("GET", `/jobs/${id}`));
    if (counts.added > before + 2) return performance.now() - begin;
    await wait(100);
  }
}

async function requireExactly({ api, story, id }) {
  const titles = [];
  for (let cursor = ""; cursor !== null; ) {
    const page = await api("GET", `/stories/${story}/articles?limit=200${cursor && `&cursor=${cursor}`}`);
    titles.push(...page.items.map(({ title }) => title));
    cursor = page.next;
  }
  const { counts } = await api("GET", `/jobs/${id}`);
  if (titles.length === articles && new Set(titles).size === articles && counts.added === articles) return;
  throw new Error(`${titles.length} articles, ${new Set(titles).size} of them different: ${JSON.stringify(counts)}`);
}

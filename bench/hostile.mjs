import { tsImport } from "tsx/esm/api";
import { makeStory } from "./material.mjs";
import { row, time } from "./measure.mjs";
import { childrenOf } from "./processes.mjs";

const slowest = 3;

/** Sends every hostile source of the tests once: how long each takes to be read or refused, and what others notice. */
export async function measureHostile({ api, origin, owner, pid }) {
  const { hostileCorpus } = await tsImport("../e2e/support/hostile/corpus.ts", import.meta.url);
  const { story } = await makeStory(api, "Hostile");
  const server = () => childrenOf(pid).find(({ command }) => command.includes("server.mjs"));
  const before = server().megabytes;
  const seen = { memory: [], readers: [], others: [] };
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      seen.others.push(await time(() => api("GET", `/stories/${story}`)));
      const { pid: id, megabytes } = server();
      seen.memory.push(megabytes - before);
      seen.readers.push(childrenOf(id).reduce((sum, { megabytes: each }) => sum + each, 0));
    }
  })();
  const times = [];
  for (const { name, bytes } of hostileCorpus) {
    const form = new FormData();
    form.append("file", new File([bytes()], name));
    const headers = { Authorization: `Bearer ${owner.VARIORUM_OWNER_TOKEN}` };
    const send = () => fetch(`${origin}/api/v1/stories/${story}/articles`, { method: "POST", headers, body: form });
    let status = 0;
    const milliseconds = await time(async () => {
      const response = await send();
      await response.text();
      status = response.status;
    });
    times.push({ name, milliseconds, said: status === 201 ? "read" : "refused" });
  }
  isOver = true;
  await watching;
  const ranked = times.toSorted((a, b) => b.milliseconds - a.milliseconds).slice(0, slowest);
  return [
    row(
      "a hostile source, read or refused",
      times.map(({ milliseconds }) => milliseconds),
    ),
    ...ranked.map(({ name, said, milliseconds }) => row(`slowest: ${name}, ${said}`, [milliseconds])),
    row("server, growth of its memory meanwhile, at most", [Math.max(...seen.memory)], "MB"),
    row("reading processes, memory of all, at most", [Math.max(...seen.readers)], "MB"),
    row("GET a story meanwhile", seen.others),
  ];
}

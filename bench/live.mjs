import { choosePassages } from "./generated-text.mjs";
import { addArticle, makeStory, mark } from "./material.mjs";
import { row } from "./measure.mjs";

const [subscribers, marks] = [50, 100];

/**
 * How long it takes until a mark is known by 50 open event streams: from the writer's request, and from the answer that tells the writer
 * it is committed, which some streams outrun (counted as 0).
 */
export async function measureLive({ api, origin, owner }) {
  const place = await makeStory(api, "Live");
  const article = await addArticle(api, place, { seed: 5, words: 3000 });
  const passages = choosePassages(article.text, marks + 5);
  const { position } = await api("GET", `/projects/${place.project}/position`);
  const arrivals = createArrivals(Number(position.split(".")[0]));
  const stop = new AbortController();
  const address = `${origin}/api/v1/projects/${place.project}/events`;
  const headers = { Authorization: `Bearer ${owner.VARIORUM_OWNER_TOKEN}` };
  const opened = Array.from({ length: subscribers }, () => openStream(address, headers, stop.signal, arrivals));
  await Promise.all(opened);
  const [fromRequest, fromAnswer] = [[], []];
  for (const [run, passage] of passages.entries()) {
    const heard = arrivals.all(run + 1);
    const asked = performance.now();
    await mark(api, { article, passage, tag: place.tag });
    const answered = performance.now();
    const times = await heard;
    if (run < 5) continue;
    fromRequest.push(...times.map((time) => time - asked));
    fromAnswer.push(...times.map((time) => Math.max(0, time - answered)));
  }
  stop.abort();
  return [
    row(`a mark reaches ${subscribers} others, from the request`, fromRequest),
    row(`a mark reaches ${subscribers} others, from the answer`, fromAnswer),
  ];
}

/** Resolves when the stream is open; the arrival of each event is then noted. */
async function openStream(address, headers, signal, arrivals) {
  const response = await fetch(address, { headers, signal });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const readOn = async () => {
    const { value, done } = await reader.read();
    text += value ?? "";
    for (const [, seq] of text.matchAll(/^id: (\d+)\.\d+\nevent: change\ndata: .*\n\n/gm)) arrivals.note(Number(seq));
    text = text.slice(text.lastIndexOf("\n\n") + 2);
    return !done;
  };
  await readOn();
  const follow = async () => {
    while (await readOn());
  };
  follow().catch(() => undefined);
}

/** When each of the events after `base` came in: `all(number)` resolves with its times once every stream has it. */
function createArrivals(base) {
  const entries = new Map();
  const entryOf = (number) => {
    const known = entries.get(number);
    if (known) return known;
    const made = { times: [] };
    made.promise = new Promise((resolve) => {
      made.resolve = resolve;
    });
    entries.set(number, made);
    return made;
  };
  return {
    note: (seq) => {
      const { times, resolve } = entryOf(seq - base);
      times.push(performance.now());
      if (times.length === subscribers) resolve(times);
    },
    all: (number) => entryOf(number).promise,
  };
}

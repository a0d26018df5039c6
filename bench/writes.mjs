import { choosePassages } from "./generated-text.mjs";
import { addArticle, makeStory, mark } from "./material.mjs";
import { row, timeEach, timeTogether } from "./measure.mjs";

const [alone, together, clients] = [100, 320, 16];

/** Marking a passage with a tag: by one client, one after another, and by 16 clients at once in one article. */
export async function measureWrites({ api }) {
  const place = await makeStory(api, "Writes");
  const article = await addArticle(api, place, { seed: 2, words: 3000 });
  const passages = choosePassages(article.text, together);
  const markOne = (run) => mark(api, { article, passage: passages[run], tag: place.tag });
  await timeEach(5, markOne);
  const aloneTimes = await timeEach(alone, markOne);
  const togetherTimes = await timeTogether(clients, together, markOne);
  return [row("create a mention, one client", aloneTimes), row(`create a mention, ${clients} clients`, togetherTimes)];
}

import { addArticle, makeStory, markMany } from "./material.mjs";
import { row, timeEach } from "./measure.mjs";

const mentions = 1000;
const reads = 50;

/** Reading an article and all its mentions, where it has 1,000. */
export async function measureReads({ api }) {
  const place = await makeStory(api, "Reads");
  const article = await addArticle(api, place, { seed: 1, words: 6000 });
  await markMany(api, { article, tag: place.tag, count: mentions });
  const readArticle = () => api("GET", `/articles/${article.id}`);
  const readMentions = async () => {
    const { items } = await api("GET", `/articles/${article.id}/mentions?limit=2000`);
    if (items.length !== mentions) throw new Error(`${items.length} mentions were answered instead of ${mentions}.`);
  };
  await timeEach(5, readArticle);
  const articleTimes = await timeEach(reads, readArticle);
  await timeEach(5, readMentions);
  const mentionTimes = await timeEach(reads, readMentions);
  return [row("GET an article that has 1,000 mentions", articleTimes), row("GET its 1,000 mentions", mentionTimes)];
}

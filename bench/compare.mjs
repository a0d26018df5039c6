import { openBrowser, signIn } from "./browser.mjs";
import { addArticle, makeStory, markMany } from "./material.mjs";
import { row } from "./measure.mjs";
import { loadPage } from "./page-load.mjs";

const [articles, mentions, claims, runs] = [5, 60, 20, 5];

/** The first load of Compare with five articles open, each of about 800 words and with 60 mentions of 20 shared claims. */
export async function measureCompare({ api, origin, owner }) {
  const address = `${origin}${await fillStory(api)}`;
  const browser = await openBrowser();
  const state = await signIn(browser, origin, owner);
  await loadPage(browser, state, address, articles);
  const loads = [];
  for (let run = 0; run < runs; run += 1) loads.push(await loadPage(browser, state, address, articles));
  await browser.close();
  const of = (key) => loads.map((load) => load[key]);
  return [
    row("first load of Compare, 5 articles: text readable", of("firstText")),
    row("first load of Compare, 5 articles: usable", of("usable")),
    row("first load of Compare, 5 articles: network idle", of("idle")),
    row("first load of Compare, 5 articles: JavaScript until usable, gzip", of("scripts"), "KB"),
    row(
      "first load of Compare, 5 articles: JavaScript with what comes by itself after that, gzip",
      of("allScripts"),
      "KB",
    ),
  ];
}

async function fillStory(api) {
  const { project, story, tag } = await makeStory(api, "Compare");
  const ids = [];
  for (let number = 1; number <= claims; number += 1) {
    const claim = await api("POST", `/projects/${project}/claims`, { statement: `Claim ${number}`, story });
    ids.push(claim.id);
  }
  const open = [];
  for (let seed = 11; seed < 11 + articles; seed += 1) {
    const article = await addArticle(api, { story }, { seed, words: 800 });
    await markMany(api, { article, tag, count: mentions, claims: ids });
    open.push(article.id);
  }
  return `/projects/${project}/stories/${story}/compare?articles=${open.join()}`;
}

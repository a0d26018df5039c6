import { selectWords } from "./compare-states.mjs";

/** The states that strain the look: a codebook of hundreds of tags, long names, Arabic, forced colours, 200 %, what fails to load. */
export function hardStates(world) {
  const { project, story, dockers, deaths, outlets } = world;
  const at = `/projects/${project.id}`;
  const of = `${at}/stories/${story.id}`;
  const claim = `${at}/claims/${deaths.id}`;
  const pages = {
    matrix: `${of}/matrix`,
    timeline: `${of}/timeline`,
    outlet: `${at}/outlets/${outlets[1].id}`,
    claim,
    "story-suggestions": `${dockers.address}/suggestions`,
    "compare-claim": `${of}/compare?claim=${deaths.id}`,
  };
  const each = (suffix, look) => Object.entries(pages).map(([name, to]) => [`${name}-${suffix}`, { to, ...look }]);
  const long = once(() => makeLong(world));
  const many = once(() => makeManyTags(world));
  return {
    ...Object.fromEntries([...each("at-200", { zoom: 2 }), ...each("forced-colours", { forcedColors: "active" })]),
    "long-compare": { make: long("compare"), act: wait },
    "long-matrix": { make: long("matrix") },
    "long-timeline": { make: long("timeline") },
    "long-suggestions": { make: long("suggestions") },
    "long-claim": { make: long("claim"), act: wait },
    "long-outlet": { make: long("outlet") },
    "tags-compare": { make: many("compare"), act: wait },
    "tags-words": { make: many("compare"), act: selectWords },
    "tags-more": { make: many("compare"), act: moreTags },
    "tags-claims": { make: many("claims") },
    "tags-home": { make: many("home") },
  };
}

const wait = (page) => page.waitForTimeout(1500);

/** What is made at the first picture and kept for the others: the address of one of its pages. */
function once(make) {
  let made;
  return (page) => async () => {
    made ??= make();
    return { to: (await made)[page] };
  };
}

const longOutlet = "The Harbour and Northern Islands Morning Telegraph and Gazette";
const longClaim =
  "About four hundred dockers of the northern quay, among them sixty crane drivers who had been told on Friday that their contracts would not be renewed after the summer, walked out of the harbour on Monday morning and did not come back before the harbour board had taken back its notice late on Wednesday evening.";
const english =
  "Dockers walk out of the northern harbour\n\nAbout 400 dockers walked out of the northern harbour on 9 June 2031, the harbour board said. Nobody was hurt.";
const arabic =
  "إضراب في الميناء الشمالي\n\nأعلن مجلس الميناء أن نحو 350 عاملا غادروا الميناء الشمالي يوم 9 يونيو 2031. ولم يصب أحد بأذى.";

async function makeLong({ call }) {
  const project = await call("POST", "/projects", { name: "A study of everything that was written about the harbour" });
  const story = await call("POST", `/projects/${project.id}/stories`, {
    title: "The walk-out in the northern harbour and what came of it",
    eventDate: "2031-06-09",
  });
  const add = (text, outlet, language) =>
    call("POST", `/stories/${story.id}/articles`, { text, outlet, language, publishedAt: "2031-06-10" });
  const mark = (article, words, claim) => {
    const start = article.text.indexOf(words);
    const segments = [{ start, end: start + words.length }];
    return call("PUT", `/mentions/${crypto.randomUUID()}`, {
      ...{ article: article.id, revision: 1, segments },
      ...(claim ? { claim } : {}),
    });
  };
  const first = await add(english, longOutlet, "en");
  const second = await add(arabic, "صحيفة الميناء", "ar");
  const third = await add(english.replace("400", "520"), "Quay", "en");
  const [walked, hurt] = [crypto.randomUUID(), crypto.randomUUID()];
  await mark(first, "About 400 dockers walked out of the northern harbour on 9 June 2031", {
    ...{ id: walked, statement: longClaim },
  });
  await mark(second, "نحو 350 عاملا غادروا الميناء الشمالي يوم 9 يونيو 2031", walked);
  await mark(third, "About 520 dockers walked out of the northern harbour on 9 June 2031", walked);
  await mark(second, "ولم يصب أحد بأذى", { id: hurt, statement: "لم يصب أحد بأذى في إضراب الميناء الشمالي." });
  await mark(first, "Nobody was hurt");
  await mark(third, "Nobody was hurt");
  const base = `/projects/${project.id}`;
  const of = `${base}/stories/${story.id}`;
  const outlets = (await call("GET", `/projects/${project.id}/outlets`)).items;
  return {
    compare: `${of}/compare?claim=${walked}`,
    matrix: `${of}/matrix`,
    timeline: `${of}/timeline`,
    suggestions: `${of}/suggestions`,
    claim: `${base}/claims/${walked}`,
    outlet: `${base}/outlets/${outlets.find(({ name }) => name === longOutlet).id}`,
  };
}

async function makeManyTags({ call }) {
  const project = await call("POST", "/projects", { name: "A codebook of 500" });
  const story = await call("POST", `/projects/${project.id}/stories`, { title: "The strike" });
  const tags = [];
  const colours = ["amber", "blue", "green", "pink", "violet", "teal"];
  for (let at = 1; at <= 500; at += 1) {
    const colour = colours[at % colours.length];
    const key = at >= 6 && at <= 9 ? { key: String(at) } : {};
    const name = `${["Number", "Cause", "Denial", "Place", "Blame"][at % 5]} ${at}`;
    tags.push(await call("POST", `/projects/${project.id}/tags`, { name, colour, ...key }));
  }
  const text = english.split("\n\n")[1];
  const articles = [];
  for (const outlet of ["The Quay", "Harbour News", "Tide Mail"])
    articles.push(await call("POST", `/stories/${story.id}/articles`, { text, outlet }));
  const words = "About 400 dockers";
  const start = articles[0].text.indexOf(words);
  const mention = crypto.randomUUID();
  await call("PUT", `/mentions/${mention}`, {
    ...{ article: articles[0].id, revision: 1, segments: [{ start, end: start + words.length }] },
    tags: [tags[3].id, tags[400].id],
  });
  const base = `/projects/${project.id}`;
  return {
    compare: `${base}/stories/${story.id}/compare?mention=${mention}`,
    claims: `${base}/claims`,
    home: base,
  };
}

async function moreTags(page) {
  await wait(page);
  await page
    .getByRole("button", { name: /more tags/ })
    .first()
    .click();
  await page.getByRole("combobox").fill("Tag: blame 4");
  await wait(page);
}

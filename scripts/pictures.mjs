import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { inRoot } from "./launch/paths.mjs";
import { ensureBrowser } from "./tests/browser.mjs";

// node scripts/pictures.mjs [pattern] [folder]: the main states of the sample project at three widths in both themes, and one
// sheet of six for each state.

const pattern = new RegExp(process.argv[2] ?? ".");
const folder = process.argv[3] ?? inRoot(".build", "pictures");
const widths = [1440, 820, 390];
const themes = ["light", "dark"];
const owner = {
  email: "owner@press.example",
  password: randomBytes(12).toString("hex"),
  token: `vrm_${randomBytes(32).toString("base64url")}`,
};

mkdirSync(folder, { recursive: true });
await ensureBrowser(console.log);
const app = await startApp();
const browser = await chromium.launch({ args: ["--no-sandbox"], ...(systemBrowser() ?? {}) });
const world = await readWorld();
const session = await signIn();
for (const [name, state] of Object.entries(statesOf(world))) {
  if (!pattern.test(name)) continue;
  const files = [];
  for (const theme of themes) for (const width of widths) files.push(await takePicture(name, state, theme, width));
  await drawSheet(name, files);
  console.log(name);
}
await browser.close();
app.stop();

async function startApp() {
  const port = 30_000 + Math.floor(Math.random() * 9000);
  const env = {
    ...process.env,
    PORT: String(port),
    VARIORUM_E2E_NOTE: "",
    VARIORUM_OWNER_NAME: "Ana Moreau",
    VARIORUM_OWNER_EMAIL: owner.email,
    VARIORUM_OWNER_PASSWORD: owner.password,
    VARIORUM_OWNER_TOKEN: owner.token,
  };
  const child = fork(inRoot("scripts", "e2e-server.mjs"), { env });
  const { origin } = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The app ended with ${code}.`)));
  });
  return { origin, stop: () => child.kill("SIGTERM") };
}

function systemBrowser() {
  try {
    readFileSync(chromium.executablePath());
    return null;
  } catch {
    return { executablePath: "/usr/bin/chromium" };
  }
}

async function get(path) {
  const reply = await fetch(`${app.origin}/api/v1${path}`, { headers: { Authorization: `Bearer ${owner.token}` } });
  if (!reply.ok) throw new Error(`${path}: ${reply.status} ${await reply.text()}`);
  return reply.json();
}

async function readWorld() {
  const project = (await get("/projects")).items[0];
  const story = (await get(`/projects/${project.id}/stories`)).items[0];
  const articles = (await get(`/stories/${story.id}/articles`)).items;
  const claims = (await get(`/projects/${project.id}/claims`)).items;
  const mentions = (await get(`/articles/${articles[0].id}/mentions`)).items;
  const mention = mentions.find(({ links }) => links.length > 0);
  return { project, story, articles, claims, mention };
}

/** Each state's address, and what is done there before its picture is taken. */
function statesOf({ project, story, articles, claims, mention }) {
  const inProject = `/projects/${project.id}`;
  const inStory = `${inProject}/stories/${story.id}`;
  const article = `${inStory}/articles/${articles[0].id}`;
  const compare = `${inStory}/compare`;
  const selected = `${compare}?claim=${mention.links[0].claim}&mention=${mention.id}`;
  return {
    "sign-in": { to: "/sign-in", signedOut: true },
    "nothing-here": { to: `/projects/${crypto.randomUUID()}` },
    projects: { to: "/projects" },
    account: { to: "/account" },
    project: { to: inProject },
    claims: { to: `${inProject}/claims` },
    claim: { to: `${inProject}/claims/${claims[0].id}` },
    codebook: { to: `${inProject}/codebook` },
    members: { to: `${inProject}/members` },
    outlets: { to: `${inProject}/outlets` },
    history: { to: `${inProject}/history` },
    settings: { to: `${inProject}/settings` },
    "project-export": { to: `${inProject}/export` },
    articles: { to: `${inStory}/articles` },
    article: { to: article },
    correct: { to: `${article}/correct` },
    revisions: { to: `${article}/revisions` },
    compare: { to: compare },
    "compare-claim": { to: selected },
    "compare-words": { to: compare, act: selectWords },
    "compare-picker": { to: compare, act: openPicker },
    "compare-keys": { to: compare, act: (page) => page.keyboard.press("?") },
    "compare-menu": { to: compare, act: (page) => page.getByRole("button", { name: /^Your menu/ }).click() },
    matrix: { to: `${inStory}/matrix` },
    origins: { to: `${inStory}/origins` },
    print: { to: `${inStory}/print` },
    "story-export": { to: `${inStory}/export` },
  };
}

async function selectWords(page) {
  const line = page.locator(".ProseMirror p").nth(1);
  const box = await line.boundingBox();
  if (!box) return;
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + 12);
  await page.mouse.up();
}

async function openPicker(page) {
  await selectWords(page);
  await page.keyboard.press("l");
}

async function signIn() {
  const page = await browser.newPage();
  await page.goto(`${app.origin}/sign-in`);
  await page.getByLabel("E-mail").fill(owner.email);
  await page.getByLabel("Password", { exact: true }).fill(owner.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/projects");
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

async function takePicture(name, { to, act, signedOut }, colorScheme, width) {
  const height = width === 390 ? 844 : 900;
  const context = await browser.newContext({
    ...(signedOut ? {} : { storageState: session }),
    viewport: { width, height },
    hasTouch: width === 390,
    colorScheme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  await page.goto(app.origin + to);
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  await act?.(page);
  await page.waitForTimeout(250);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(`${name} at ${width}: ${over} px too wide`);
  const file = join(folder, `${name}-${colorScheme}-${width}.png`);
  await page.screenshot({ path: file });
  await context.close();
  return file;
}

async function drawSheet(name, files) {
  const page = await browser.newPage({ viewport: { width: 1700, height: 1130 } });
  const image = (file) =>
    `<img src="data:image/png;base64,${readFileSync(file).toString("base64")}" style="height:560px">`;
  const rows = themes.map((_, row) =>
    files
      .slice(row * widths.length, (row + 1) * widths.length)
      .map(image)
      .join(""),
  );
  const row = (images) => `<div style="display:flex;gap:6px">${images}</div>`;
  await page.setContent(`<body style="margin:0;display:grid;gap:6px;background:#777">${rows.map(row).join("")}</body>`);
  await page.screenshot({ path: join(folder, `sheet-${name}.png`) });
  await page.context().close();
}

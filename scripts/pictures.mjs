import { fork } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { inRoot } from "./launch/paths.mjs";
import { statesOf } from "./pictures/states.mjs";
import { owner, readWorld } from "./pictures/world.mjs";
import { ensureBrowser } from "./tests/browser.mjs";
import { systemBrowser } from "./tests/system-browser.mjs";

// node scripts/pictures.mjs [pattern] [folder]: the states of the sample project whose names the pattern finds, at three
// widths in both themes, and one sheet of six for each state. What is wider than its window is said.

const pattern = new RegExp(process.argv[2] ?? ".");
const folder = process.argv[3] ?? inRoot(".build", "pictures");
const widths = [1440, 820, 390];
const themes = ["light", "dark"];
const sessions = new Map();

mkdirSync(folder, { recursive: true });
await ensureBrowser(console.log);
const app = await startApp();
const browser = await chromium.launch({ args: ["--no-sandbox"], ...ownOrSystemBrowser() });
const world = { ...(await readWorld(app)), visit };
for (const [name, state] of Object.entries(statesOf(world))) {
  if (!pattern.test(name)) continue;
  const files = [];
  for (const theme of themes) {
    files.push(...(await Promise.all(widths.map((width) => takePicture(name, state, theme, width)))));
  }
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
    VARIORUM_OWNER_NAME: owner.name,
    VARIORUM_OWNER_EMAIL: owner.email,
    VARIORUM_OWNER_PASSWORD: owner.password,
    VARIORUM_OWNER_TOKEN: owner.token,
  };
  const child = fork(inRoot("scripts", "e2e-server.mjs"), { env });
  const started = await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`The app ended with ${code}.`)));
  });
  return { ...started, stop: () => child.kill("SIGTERM") };
}

function ownOrSystemBrowser() {
  try {
    readFileSync(chromium.executablePath());
    return {};
  } catch {
    return { executablePath: systemBrowser() };
  }
}

/** What a person's browser keeps after signing in, which is done once. */
function sessionOf(person) {
  if (person === "nobody") return undefined;
  if (!sessions.has(person.email)) sessions.set(person.email, signIn(person));
  return sessions.get(person.email);
}

async function signIn(person) {
  const page = await browser.newPage();
  await page.goto(`${app.origin}/sign-in`);
  await page.getByLabel("E-mail").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/projects");
  const state = await page.context().storageState();
  await page.context().close();
  return state;
}

/** Lets another person have a page open, once. */
async function visit(person, address) {
  const already = browser.contexts().some((context) => context.pages().some((page) => page.url().endsWith(address)));
  if (already) return;
  const storageState = await sessionOf(person);
  const page = await (await browser.newContext({ storageState })).newPage();
  await page.goto(app.origin + address);
  await page.waitForTimeout(3000);
}

/** The window at a width; zoomed it has fewer pixels of CSS in it, as in a browser. */
async function windowOf({ as = owner, zoom = 1, forcedColors }, colorScheme, width) {
  const height = width === 390 ? 844 : 900;
  return browser.newContext({
    storageState: await sessionOf(as),
    viewport: { width: Math.round(width / zoom), height: Math.round(height / zoom) },
    deviceScaleFactor: zoom,
    hasTouch: width === 390,
    colorScheme,
    reducedMotion: "reduce",
    ...(forcedColors ? { forcedColors } : {}),
  });
}

async function takePicture(name, state, theme, width) {
  const made = await state.make?.();
  const context = await windowOf(state, theme, width);
  const page = await context.newPage();
  await page.goto(app.origin + (made?.to ?? state.to));
  await page.waitForLoadState("load");
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
  try {
    await state.act?.(page, made);
  } catch (error) {
    console.log(`${name} at ${width}: ${error.message.split("\n")[0]}`);
  }
  await page.waitForTimeout(300);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(`${name} at ${width}: ${over} px too wide`);
  const file = join(folder, `${name}-${theme}-${width}.png`);
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

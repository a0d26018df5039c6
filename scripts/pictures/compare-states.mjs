import { makeStrike } from "./world.mjs";

/** The states of Compare. */
export function compareStates(world) {
  const { project, story, mention } = world;
  const compare = `/projects/${project.id}/stories/${story.id}/compare`;
  const selected = `${compare}?claim=${mention.links[0].claim}&mention=${mention.id}`;
  const press = (key) => (page) => page.keyboard.press(key);
  const open = (name) => (page) => page.getByRole("button", { name }).first().click();
  return {
    compare: { to: compare },
    "compare-claim": { to: selected },
    "compare-claim-only": { to: `${compare}?claim=${mention.links[0].claim}` },
    "compare-reword": { to: selected, act: press("e") },
    "compare-words": { to: compare, act: selectWords },
    "compare-picker": { to: compare, act: openPicker },
    "compare-keys": { to: compare, act: press("?") },
    "compare-palette": { to: compare, act: (page) => search(page, "dam") },
    "compare-palette-none": { to: compare, act: (page) => search(page, "zebra crossing") },
    "compare-menu": { to: compare, act: open(/^Your menu/) },
    "compare-more": { to: compare, act: open(/more articles to compare/) },
    "compare-view": { to: compare, act: openView },
    "compare-mentions": { to: compare, act: open(/^\d+ mentions$/) },
    "compare-aligned": { to: selected, act: press("g") },
    "compare-following": { to: selected, make: following(world, selected), act: press("Shift+F") },
    "compare-shared": { to: compare, act: press("o") },
    "compare-presence": { to: compare, act: () => world.visit(world.jonas, selected) },
    "compare-zoomed": { to: selected, zoom: 2 },
    "compare-forced": { to: selected, forcedColors: "active" },
    "compare-offline": { make: strike(world), act: workOffline },
    "compare-conflict": { make: strike(world), act: (page, made) => conflict(world, page, made) },
    "compare-set-aside": { make: strike(world), act: (page, made) => loseClaim(world, page, made) },
    "compare-signed-out": { make: strike(world), act: beSignedOut },
    "compare-loading": { to: `${compare.replace("compare", "articles")}`, act: holdCompare },
    "compare-failed": { make: brokenStrike(world) },
  };
}

const strike = (world) => async () => {
  const made = await makeStrike(world);
  return { ...made, to: made.address };
};

/** Each page turns it on anew; a preference is the person's, not the page's. */
const following = (world, to) => async () => {
  await world.call("PATCH", "/me/preferences", { following: false });
  return { to };
};

const brokenStrike = (world) => async () => {
  const made = await makeStrike(world);
  await world.onDatabase("UPDATE mention SET attributes = '{\"attribution\": 1}' WHERE id = $1", [made.mention]);
  return { ...made, to: made.address };
};

/** Selects half a line of the first article. */
export async function selectWords(page) {
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
  await page.getByRole("dialog").waitFor();
}

/** A phone has no such menu. */
async function openView(page) {
  const menu = page.getByRole("button", { name: "View", exact: true });
  if (await menu.isVisible()) await menu.click();
}

async function search(page, words) {
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox").first().fill(words);
  await page.waitForTimeout(1200);
}

/** Rewords the claim, offline from when the field is there. */
async function workOffline(page) {
  await page.getByRole("button", { name: /^Reword/ }).waitFor();
  await page.keyboard.press("e");
  const field = page.getByLabel("Statement of the claim");
  await field.waitFor();
  await page.context().setOffline(true);
  await field.fill("About 450 dockers walked out of the northern quay.");
  await page.keyboard.press("Enter");
}

async function conflict({ call }, page, { claim }) {
  await workOffline(page);
  const statement = "Some 350 workers left their posts at the harbour.";
  await call("PUT", `/claims/${claim}`, { statement }, { "If-Match": '"1"' });
  await page.context().setOffline(false);
  await page.getByRole("alertdialog", { name: "Not saved" }).waitFor();
}

async function loseClaim({ call }, page, { claim }) {
  await workOffline(page);
  await call("DELETE", `/claims/${claim}`, undefined, { "If-Match": '"1"' });
  await page.context().setOffline(false);
  await page.getByRole("alertdialog").first().waitFor();
}

async function beSignedOut(page) {
  await page.context().clearCookies();
  await workOffline(page);
  await page.context().setOffline(false);
  await page.getByRole("button", { name: "Sign in again" }).click();
}

async function holdCompare(page) {
  await page.route(/\/compare\?.*_rsc=/, (route) =>
    route.request().headers()["next-router-prefetch"] ? route.continue() : undefined,
  );
  const link = page.getByRole("link", { name: "Compare", exact: true }).first();
  // What stands there meanwhile is fetched ahead, when one comes near; the router lets go of the answer as soon as it has all of it.
  const isAhead = (request) => {
    const headers = request.headers();
    const isWhole = "next-router-prefetch" in headers && !("next-router-segment-prefetch" in headers);
    return isWhole && request.url().includes("/compare?");
  };
  const fetched = [page.waitForEvent("requestfinished", isAhead), page.waitForEvent("requestfailed", isAhead)];
  await page.waitForLoadState("networkidle");
  await link.hover();
  await Promise.race(fetched);
  await link.click();
  await page.getByRole("status").filter({ hasText: "Loading…" }).waitFor({ state: "attached" });
}

/** The states of what the program finds and offers: facts, suggestions, discrepancies, coverage, merging. */
export function comparisonStates(world) {
  const { project, story, dockers, deaths, evacuated, corrected } = world;
  const at = `/projects/${project.id}`;
  const compare = `${at}/stories/${story.id}/compare`;
  const claim = (one) => `${at}/claims/${one.id}`;
  return {
    "story-suggestions": { to: `${dockers.address}/suggestions` },
    "compare-suggestions": { to: `${dockers.address}/compare?mention=${dockers.mention}`, act: settle },
    "compare-candidates": { to: `${dockers.address}/compare`, act: settle },
    "compare-facts": { to: `${compare}?claim=${evacuated.id}&mention=${corrected}`, act: reveal("What it says") },
    "compare-correction": { to: `${compare}?claim=${evacuated.id}&mention=${corrected}`, act: openFigure },
    "compare-discrepancies": { to: `${compare}?claim=${deaths.id}`, act: reveal("Discrepancies") },
    "compare-dismissing": { to: `${compare}?claim=${deaths.id}`, act: dismiss },
    "claim-discrepancies": { to: claim(deaths), act: reveal("Discrepancies") },
    "claim-compatible": { to: claim(evacuated), act: openCompatible },
    "claim-merge": { to: claim(deaths), act: (page) => chooseMerge(page, evacuated.statement) },
    "claim-split": {
      to: claim(deaths),
      act: (page) => page.getByRole("button", { name: "Split mentions off" }).click(),
    },
    "claims-picked": { to: `${at}/claims`, act: pickTwo },
    "claim-figures": { to: `${claim(evacuated)}#figures` },
    timeline: { to: `${at}/stories/${story.id}/timeline` },
    outlet: { to: `${at}/outlets/${world.outlets[1].id}` },
    "matrix-absence": { to: `${at}/stories/${story.id}/matrix`, act: showAbsence },
    "compare-unread": { to: `${compare}?claim=${deaths.id}&mention=${corrected}`, act: breakReading },
    "matrix-finding": { to: `${at}/stories/${story.id}/matrix?flag=figure-differs` },
    "matrix-differences": {
      to: `${at}/stories/${story.id}/matrix`,
      act: (page) => page.getByRole("button", { name: /^Differences/ }).click(),
    },
  };
}

/** Until what comes with the selection, or is read in the text, has come. */
function settle(page) {
  return page.waitForTimeout(1500);
}

/** Scrolls to a part of the page by its heading. */
const reveal = (heading) => async (page) => {
  const part = page.getByRole("heading", { name: heading, exact: true });
  await part.waitFor();
  await settle(page);
  await part.evaluate((one) => one.scrollIntoView({ block: "start" }));
};

async function openFigure(page) {
  const figure = page.getByRole("list", { name: "What it says" }).getByRole("button", { name: /^Figure/ });
  await figure.first().click();
  await figure.first().evaluate((one) => one.scrollIntoView({ block: "start" }));
}

async function dismiss(page) {
  await page
    .getByRole("button", { name: /^Dismiss/ })
    .first()
    .click();
  await page.getByLabel("Why it is no discrepancy").fill("The Lantern wrote before the fourth was found.");
}

async function showAbsence(page) {
  const words = page.getByText(/^absence confirmed by/).first();
  await words.evaluate((one) => one.scrollIntoView({ block: "center", inline: "center" }));
}

/** What the program finds cannot be read. */
async function breakReading(page) {
  await page.route(/\/(?:discrepancies|suggestions)/, (route) => route.abort());
  await page.reload();
  await reveal("Discrepancies")(page);
}

async function openCompatible(page) {
  await reveal("Discrepancies")(page);
  await page.getByText("told otherwise that can both hold").first().click({ timeout: 2000 });
}

async function chooseMerge(page, statement) {
  await page.getByRole("button", { name: "Merge with another claim" }).click();
  const dialog = page.getByRole("dialog", { name: "Merge claims" });
  await dialog.getByLabel("Which claim says the same").fill(statement.slice(0, 20));
  await dialog.getByRole("option", { name: statement }).click();
  await settle(page);
}

async function pickTwo(page) {
  const boxes = page.getByRole("checkbox", { name: /^Choose/ });
  await boxes.nth(0).check();
  await boxes.nth(1).check();
}

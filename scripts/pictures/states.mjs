import { compareStates } from "./compare-states.mjs";
import { comparisonStates } from "./comparison-states.mjs";
import { hardStates } from "./hard-states.mjs";

/**
 * Every state that is drawn, by name: its address, as whom (`nobody` signed in, or a person), what is done there before
 * the picture (`act`), and how the window is (`zoom`, `forcedColors`).
 */
export function statesOf(world) {
  const states = {
    ...lone(world),
    ...ofProject(world),
    ...ofStory(world),
    ...ofNothing(world),
    ...compareStates(world),
    ...comparisonStates(world),
    ...hardStates(world),
  };
  // At the end: after so many tries the server refuses this address for a while.
  return { ...states, "sign-in-refused": { to: "/sign-in", as: "nobody", act: signInWrongly } };
}

function lone({ project, stranger }) {
  return {
    "sign-in": { to: "/sign-in", as: "nobody" },
    "reset-password": { to: "/reset-password", as: "nobody" },
    "set-up": { to: "/set-up", as: "nobody" },
    invitation: { to: "/invitation", as: "nobody" },
    projects: { to: "/projects" },
    "no-projects": { to: "/projects", as: stranger },
    "no-permission": { to: `/projects/${project.id}`, as: stranger },
    account: { to: "/account" },
    "account-keys": { to: "/account/keys" },
  };
}

function ofProject({ project, claims, tags }) {
  const at = `/projects/${project.id}`;
  return {
    project: { to: at },
    "project-forced": { to: at, forcedColors: "active" },
    "project-new-story": { to: at, act: (page) => page.getByRole("button", { name: /^New story/ }).click() },
    claims: { to: `${at}/claims` },
    "claims-none": { to: `${at}/claims?q=zebra` },
    claim: { to: `${at}/claims/${claims[0].id}` },
    codebook: { to: `${at}/codebook` },
    "codebook-tag": { to: `${at}/codebook?tag=${tags[0].id}` },
    "codebook-merge": { to: `${at}/codebook?tag=${tags[0].id}&do=merge` },
    "codebook-split": { to: `${at}/codebook?tag=${tags[0].id}&do=split` },
    discussions: { to: `${at}/discussions` },
    members: { to: `${at}/members` },
    outlets: { to: `${at}/outlets` },
    history: { to: `${at}/history` },
    settings: { to: `${at}/settings` },
    "project-export": { to: `${at}/export` },
  };
}

function ofStory({ project, story, articles }) {
  const at = `/projects/${project.id}/stories/${story.id}`;
  const article = `${at}/articles/${articles[0].id}`;
  return {
    articles: { to: `${at}/articles` },
    "articles-import": { to: `${at}/articles`, act: addFiles },
    article: { to: article },
    "article-delete": { to: article, act: (page) => page.getByRole("button", { name: "Delete this article" }).click() },
    "article-missing": { to: `${at}/articles/${crypto.randomUUID()}` },
    correct: { to: `${article}/correct` },
    revisions: { to: `${article}/revisions` },
    suggestions: { to: `${at}/suggestions` },
    matrix: { to: `${at}/matrix` },
    "matrix-columns": { to: `${at}/matrix`, act: (page) => page.getByRole("button", { name: /^Columns/ }).click() },
    "matrix-forced": { to: `${at}/matrix`, forcedColors: "active" },
    origins: { to: `${at}/origins` },
    "story-discussions": { to: `${at}/discussions` },
    print: { to: `${at}/print` },
    "story-export": { to: `${at}/export` },
  };
}

function ofNothing({ empty, emptyStory }) {
  const at = `/projects/${empty.id}`;
  const story = `${at}/stories/${emptyStory.id}`;
  const pages = { project: at, claims: `${at}/claims`, discussions: `${at}/discussions`, outlets: `${at}/outlets` };
  const storyPages = ["articles", "compare", "matrix", "origins", "export", "suggestions", "timeline"].map((page) => [
    page,
    `${story}/${page}`,
  ]);
  return Object.fromEntries([...Object.entries(pages), ...storyPages].map(([name, to]) => [`empty-${name}`, { to }]));
}

async function signInWrongly(page) {
  await page.getByLabel("E-mail").fill("someone@press.example");
  await page.getByLabel("Password", { exact: true }).fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("alert").first().waitFor();
}

async function addFiles(page) {
  const file = (name, buffer) => ({ name, mimeType: "text/plain", buffer });
  await page
    .getByLabel("Files")
    .setInputFiles([
      file("noise.txt", Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 7])),
      file("more-noise.txt", Buffer.from([0, 1, 2, 3, 0, 255, 254, 0, 8])),
    ]);
  await page
    .getByText(/2 failed/)
    .first()
    .waitFor();
}

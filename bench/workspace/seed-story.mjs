import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inRoot } from "../../scripts/launch/paths.mjs";
import { makeStory, markMany } from "../material.mjs";
import { compareAddress } from "./large-story.mjs";

const [mentions, claimCount] = [60, 20];

/** The outside articles of `SHARED_DIR` with 60 mentions each, linked in turn to 20 claims; null where there are none. */
export async function fillSeedStory({ api }) {
  const folder = join(process.env.SHARED_DIR ?? inRoot("..", "shared"), "seeds");
  if (!existsSync(folder)) return null;
  const { project, story, tag } = await makeStory(api, "Seeds");
  const claims = [];
  for (let number = 1; number <= claimCount; number += 1) {
    claims.push((await api("POST", `/projects/${project}/claims`, { statement: `Claim ${number}`, story })).id);
  }
  for (const name of readdirSync(folder).filter((file) => file.endsWith(".txt"))) {
    const text = readFileSync(join(folder, name), "utf8");
    const article = await api("POST", `/stories/${story}/articles`, { text });
    await markMany(api, { article, tag, count: mentions, claims });
  }
  return compareAddress(api, project);
}

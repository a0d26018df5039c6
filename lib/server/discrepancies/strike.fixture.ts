import { db } from "../db/client";
import { buildArticle, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { decideDiscrepancy } from "./commands";
import { findUncompared } from "./compare-claims";
import { listClaimDiscrepancies } from "./queries";

/** A claim with two mentions, `many` and `few` dockers, that differ from none yet. */
export async function buildStrike() {
  const built = await buildProject();
  const { annotator, reviewer, viewer } = built.people;
  const [post, wire] = built.articles;
  const words = "About 400 dockers walked out on Monday";
  const { answer } = await mark(annotator, post, words, { claim: { statement: "A strike" } });
  const claim = answer.links[0]?.claim ?? "";
  const many = answer.id;
  const few = (await mark(annotator, wire, "Some 350 workers left their posts", { claim })).answer.id;

  const list = async (asked: object = {}, actor = viewer) =>
    (await listClaimDiscrepancies.ask(actor, { claim, ...asked })).items;
  return {
    built,
    claim,
    many,
    few,
    list,
    /** A mention of few dockers, so that the claim's figures differ. */
    async addDockers(count = 30): Promise<string> {
      const text = `Only ${count} dockers walked out on Monday.`;
      const id = await buildArticle({ project: built.id, story: built.story }, { title: "More", outlet: null, text });
      const said = `Only ${count} dockers walked out`;
      return (await mark(annotator, { id, outlet: "", text }, said, { claim })).answer.id;
    },
    /** What differs from `many`. */
    async differing(actor = viewer) {
      const differences = await list({ outcome: "differs" }, actor);
      const found = differences.find(({ first, second }) => [first.mention, second.mention].includes(many));
      if (!found) throw new Error("No discrepancy was found.");
      return found;
    },
    decide: (discrepancy: string, body: object = { decision: "confirmed" }, version?: number, actor = reviewer) =>
      decideDiscrepancy.call(actor, { discrepancy, body }, { version }),
    uncompared: async () => (await findUncompared(db(), 10_000)).includes(claim),
  };
}

import { beforeEach, describe, expect, it } from "vitest";
import { linkMention } from "../claims/link-commands";
import { type BuiltProject, buildArticle, buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { getTimeline } from "./timeline";

let built: BuiltProject;
let walkedOut: string;

const timeline = (asked: object = {}, actor = built.people.viewer) =>
  getTimeline.ask(actor, { story: built.story, ...asked });

async function claimOf(words: string, statement: string, article = built.articles[0]) {
  const { answer } = await mark(built.people.annotator, article, words, { claim: { statement } });
  return answer.links[0]?.claim ?? "";
}

beforeEach(async () => {
  built = await buildProject();
  walkedOut = await claimOf("About 400 dockers walked out on Monday", "Dockers walked out.");
});

describe("getTimeline", () => {
  it("says not-found to a stranger, and when a claim was by the words of its mentions", async () => {
    await expect(timeline({}, built.outsider)).rejects.toMatchObject({ code: "not-found" });
    const { answer } = await mark(built.people.annotator, built.articles[1], "Some 350 workers left their posts", {
      claim: walkedOut,
      stance: "questions",
    });
    const { claims, articles, next } = await timeline();
    const [post, wire] = built.articles;
    expect(claims).toMatchObject([
      {
        claim: walkedOut,
        number: 1,
        statement: "Dockers walked out.",
        events: [{ from: "2031-06-09T00:00:00.000Z", to: "2031-06-10T00:00:00.000Z" }],
        publications: [
          { article: post.id, mentions: [{ stance: "states" }] },
          { article: wire.id, mentions: [{ mention: answer.id, stance: "questions" }] },
        ],
      },
    ]);
    expect(articles.map(({ id, publishedAt }) => [id, publishedAt])).toEqual([
      [post.id, "2031-06-11"],
      [wire.id, "2031-06-12"],
    ]);
    expect(next).toBeNull();
  });

  it("does not take the story's date where no mention names one", async () => {
    const hurt = await claimOf("Two men were taken to hospital", "Men were hurt.", built.articles[1]);
    const { claims } = await timeline();
    expect(claims.find(({ claim }) => claim === hurt)?.events).toEqual([]);
  });

  it("leaves out what is proposed, rejected, or told in another story, and pages by number", async () => {
    const place = { project: built.id, story: built.story };
    const text = "On Tuesday the dockers walked out.";
    const late = { id: await buildArticle(place, { title: "Late", outlet: null, text }), outlet: "", text };
    const { answer } = await mark(built.people.annotator, late, text, { claim: walkedOut });
    const link = { claim: walkedOut, mention: answer.id };
    await linkMention.call(built.people.reviewer, { ...link, body: { status: "rejected" } }, { version: 1 });
    await claimOf("anyone was hurt", "Somebody was hurt.");
    const first = await timeline({ limit: "1" });
    expect(first.claims.map(({ claim, publications }) => [claim, publications.length])).toEqual([[walkedOut, 1]]);
    const second = await timeline({ limit: "1", cursor: first.next });
    expect(second.claims.map(({ statement }) => statement)).toEqual(["Somebody was hurt."]);
    expect(second.next).toBeNull();
  });
});

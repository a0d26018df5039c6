import { afterAll, beforeAll, expect, it } from "vitest";
import { getArticle } from "../articles/queries";
import { openTestWeb, type TestWeb } from "../fetching/test-web.fixture";
import { type BuiltProject, buildProject } from "../test/build-project";
import { importArticlesWith } from "./import-articles";
import { reviseArticleWith } from "./revise-article";

let project: BuiltProject;
let web: TestWeb;
let figure = "400";

beforeAll(async () => {
  project = await buildProject();
  web = await openTestWeb((request, response) => {
    const isRobots = request.url === "/robots.txt";
    response.writeHead(200, { "content-type": isRobots ? "text/plain" : "text/html" });
    if (isRobots) return response.end("User-agent: *\nDisallow: /members/");
    const words = `About ${figure} dockers walked out on Monday, the harbour board said, and two ferries stayed in port.`;
    return response.end(`<title>Strike</title><article><h1>Strike at the port</h1><p>${words}</p></article>`);
  });
});
afterAll(() => web.close());

const editor = () => project.people.editor;
const add = async (body: object) => {
  const command = importArticlesWith(web.client.fetchPage);
  const { answer } = await command.call(editor(), { story: project.story, body }, {});
  if ("items" in answer) throw new Error("expected one article");
  return answer;
};
const revise = async (article: string, body: object, actor = editor()) => {
  const { version } = await getArticle.ask(editor(), { article });
  return reviseArticleWith(web.client.fetchPage).call(actor, { article, body }, { version });
};

it("fetches an article again: the same page changes nothing, another makes a revision with where it came from", async () => {
  const { id } = await add({ url: "http://lantern.example/strike" });
  expect(await revise(id, { url: "http://lantern.example/strike" })).toMatchObject({ event: null });
  figure = "450";
  const { answer } = await revise(id, { url: "http://lantern.example/strike" });
  expect(answer).toMatchObject({ revision: 2, fetched: { requested: "http://lantern.example/strike" } });
  expect(answer.text).toContain("450 dockers");
});

it("lets nobody but an owner pass over robots.txt, and changes nothing where it is refused", async () => {
  const { id } = await add({ text: "A text.\n\nOf two paragraphs." });
  const url = "http://lantern.example/members/strike";
  await expect(revise(id, { url })).rejects.toMatchObject({ code: "invalid" });
  await expect(revise(id, { url, ignoreRobots: true })).rejects.toMatchObject({ code: "forbidden" });
  expect(await getArticle.ask(editor(), { article: id })).toMatchObject({ revision: 1 });
  const { answer } = await revise(id, { url, ignoreRobots: true }, project.people.owner);
  expect(answer).toMatchObject({ revision: 2 });
});

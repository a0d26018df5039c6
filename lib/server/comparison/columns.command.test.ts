import { v7 } from "uuid";
import { expect, it } from "vitest";
import { db } from "../db/client";
import { listEvents } from "../events/queries";
import { buildProject } from "../test/build-project";
import { getColumns, putColumns } from "./columns";

it("are each person's own, in their order and widths, and in no history of the project", async () => {
  const { id: project, story, people, outsider, articles } = await buildProject();
  const [first, second] = articles;
  const columns = [
    { article: second.id, width: 1.25 },
    { article: first.id, width: 0.75 },
  ];
  await expect(getColumns.ask(outsider, { story })).rejects.toMatchObject({ code: "not-found" });
  await expect(putColumns.call(outsider, { story, body: { columns } }, {})).rejects.toMatchObject({
    code: "not-found",
  });

  const before = await listEvents.ask(people.owner, { project });
  expect(await getColumns.ask(people.viewer, { story })).toEqual({ columns: [] });
  const reply = await putColumns.call(people.viewer, { story, body: { columns } }, {});
  expect(reply).toMatchObject({ answer: { columns }, event: expect.any(String) });
  expect(await getColumns.ask(people.viewer, { story })).toEqual({ columns });
  expect(await getColumns.ask(people.owner, { story })).toEqual({ columns: [] });
  expect(await listEvents.ask(people.owner, { project })).toEqual(before);
});

it("leave out what is no article of the story, or none any more", async () => {
  const { story, people, articles } = await buildProject();
  const [first, second] = articles;
  const columns = [first.id, v7(), second.id].map((article) => ({ article, width: 1 }));
  const { answer } = await putColumns.call(people.viewer, { story, body: { columns } }, {});
  expect(answer.columns.map((column) => column.article)).toEqual([first.id, second.id]);
  await db().article.update({ where: { id: first.id }, data: { deletedAt: new Date() } });
  const { columns: left } = await getColumns.ask(people.viewer, { story });
  expect(left.map((column) => column.article)).toEqual([second.id]);
});

import { expect, test } from "vitest";
import { db } from "../db/client";
import { buildProject } from "../test/build-project";
import { mark } from "../test/mark";
import { createLogReader } from "./log-reader";
import { createRoom } from "./room";
import { readSeenLayers } from "./seen-layers";

test("a reader is told what was heard of, or was there when its own layers were read, and nothing beyond", async () => {
  const { id, layer, people, articles } = await buildProject();
  const scope = { id, role: "viewer" as const, layerId: layer, personId: people.viewer.id };
  const room = createRoom(id);
  const [early, late] = [createLogReader(room), createLogReader(room)];
  early.see(await readSeenLayers(db(), scope));
  await early.begin(undefined, 1);
  expect(room.layers()).toEqual([layer]);

  await mark(people.annotator, articles[0], "Monday");
  late.see(await readSeenLayers(db(), scope));
  await late.begin("0.0", 1);
  expect(await late.next()).toContain("markMention");
  // Nobody asked for the early one's rights since.
  expect(await early.next()).toBe("");
  room.raise(layer, 1);
  expect(await early.next()).toContain("markMention");
  expect(await late.next()).toBe("");
});

import { expect, test } from "vitest";
import { chooseFiles } from "./choose-files";

const accept = ".txt,.html,text/plain,text/html";

function inFolder(path: string): File {
  const file = new File(["words"], path.split("/").at(-1) ?? "");
  return Object.defineProperty(file, "webkitRelativePath", { value: path });
}

test("what a person named is sent whatever it is, under its name", () => {
  const { files, leftOut } = chooseFiles([new File(["x"], "photo.png"), new File(["x"], ".hidden")], [], accept);
  expect(files.map(({ name }) => name)).toEqual(["photo.png", ".hidden"]);
  expect(leftOut).toBe(0);
});

test("out of a folder comes what can be read, under its path; the rest is counted", () => {
  const paths = ["a/one.TXT", "a/b/two.html", "a/photo.png", "a/.git/three.txt", "__MACOSX/four.txt", "a/readme"];
  const { files, leftOut } = chooseFiles([], paths.map(inFolder), accept);
  expect(files.map(({ name }) => name)).toEqual(["a/one.TXT", "a/b/two.html"]);
  expect(leftOut).toBe(4);
});

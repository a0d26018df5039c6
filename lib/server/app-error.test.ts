import { expect, it } from "vitest";
import { AppError } from "./app-error";

class Told extends AppError {}

it("knows itself from another copy of this file, and its own kinds from one another", async () => {
  const copy: typeof import("./app-error") = await import(`${"./app-error"}?copy`);
  expect(copy.AppError).not.toBe(AppError);
  expect(new copy.AppError("invalid", "It is wrong.")).toBeInstanceOf(AppError);
  expect(new Told("invalid", "It is wrong.")).toBeInstanceOf(AppError);
  expect(new AppError("invalid", "It is wrong.")).not.toBeInstanceOf(Told);
  expect(new Error("It is wrong.")).not.toBeInstanceOf(AppError);
});

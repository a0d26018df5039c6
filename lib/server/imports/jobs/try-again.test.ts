import { expect, it } from "vitest";
import { AppError } from "../../app-error";
import { tryAgain } from "./try-again";

function failing(times: number, error: Error) {
  let tries = 0;
  const work = async () => {
    tries += 1;
    if (tries <= times) throw error;
    return tries;
  };
  return { work, tries: () => tries };
}

const later = new AppError("unavailable", "The site failed. Try again later.");

it("asks again after each pause, and answers what came at last", async () => {
  expect(await tryAgain(failing(2, later).work, [0.001, 0.001])).toBe(3);
});

it("throws the last failure when the pauses are over", async () => {
  const site = failing(9, later);
  await expect(tryAgain(site.work, [0.001, 0.001])).rejects.toBe(later);
  expect(site.tries()).toBe(3);
});

it("does not ask again what is final", async () => {
  const final = new AppError("invalid", "There is no page.");
  const site = failing(1, final);
  await expect(tryAgain(site.work, [60])).rejects.toBe(final);
  expect(site.tries()).toBe(1);
});

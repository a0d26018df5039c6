import { z } from "zod";
import { transact } from "../transact";
import { makeOneTimeLink } from "./one-time-links";
import { requireNobody } from "./require-nobody";

/** Makes the one-time link with which the first person is set up; refused when there are people already. */
export async function makeSetUpLink(): Promise<string> {
  const call = { name: "makeSetUpLink", actor: null, input: null, options: {}, answer: z.string() };
  const { answer } = await transact(call, async (tx) => {
    await requireNobody(tx);
    const { url } = await makeOneTimeLink(tx, "set_up", null);
    return { answer: url, outcome: "", project: null };
  });
  return answer;
}

import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { operation } from "@/lib/contract/operation";
import type { Command } from "./command";
import { followed } from "./followed";

const declared = operation({
  id: "greet",
  method: "POST",
  path: "/api/v1/greet",
  access: "anyone",
  summary: "Greet.",
  answer: z.object({ name: z.string() }),
});

function greet(fails: boolean): Command<typeof declared> {
  const call = async () => {
    if (fails) throw new Error("no");
    return { answer: { name: "Ada" }, created: true, event: null };
  };
  return { operation: declared, call };
}

describe("followed", () => {
  it("does the later work after success, with the answer", async () => {
    const seen: string[] = [];
    const reply = await followed(greet(false), async ({ name }) => void seen.push(name)).call(null, {}, {});
    expect([seen, reply.answer]).toEqual([["Ada"], { name: "Ada" }]);
  });

  it("does nothing after a failure", async () => {
    const seen: string[] = [];
    const command = followed(greet(true), async ({ name }) => void seen.push(name));
    await expect(command.call(null, {}, {})).rejects.toThrow("no");
    expect(seen).toEqual([]);
  });

  it("reports a failure of the later work and keeps the answer", async () => {
    const written = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const reply = await followed(greet(false), () => Promise.reject(new Error("later"))).call(null, {}, {});
    expect(reply.answer).toEqual({ name: "Ada" });
    expect(String(written.mock.calls[0]?.[0])).toContain("later");
    written.mockRestore();
  });
});

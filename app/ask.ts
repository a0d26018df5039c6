import { notFound } from "next/navigation";
import type { Answer, Operation } from "@/lib/contract/operation";
import { AppError } from "@/lib/server/app-error";
import type { RawInput } from "@/lib/server/parse-input";
import type { Query } from "@/lib/server/query";
import { requireActor } from "./actor";

/** A query's answer for the person signed in; what is not there, or not theirs to see, is the not-found page. */
export async function ask<O extends Operation>(query: Query<O>, input: RawInput): Promise<Answer<O>> {
  const actor = await requireActor();
  try {
    return await query.ask(actor, input);
  } catch (error) {
    if (error instanceof AppError && error.code === "not-found") notFound();
    throw error;
  }
}

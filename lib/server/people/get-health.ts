import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "@/lib/contract/operation";
import type * as contract from "@/lib/contract/people";
import manifest from "@/package.json";
import { db } from "../db/client";
import { report } from "../report";

const patience = 5000;

async function isDatabaseUp(): Promise<boolean> {
  try {
    const query = db().$queryRaw`SELECT 1`.then(() => true);
    return await Promise.race([query, wait(patience, false, { ref: false })]);
  } catch (error) {
    report(error);
    return false;
  }
}

/** Whether the program and its database work; a database that says nothing for five seconds is down. */
export async function getHealth(): Promise<Answer<typeof contract.getHealth>> {
  const up = await isDatabaseUp();
  return { status: up ? "ok" : "down", version: manifest.version, database: up ? "ok" : "down" };
}

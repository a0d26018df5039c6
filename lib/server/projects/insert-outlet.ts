import { v7 } from "uuid";
import { nextHue } from "@/lib/core/colours/next-hue";
import { outletHues } from "@/lib/core/colours/outlet-hues";
import type { Tx } from "../db/client";
import { explainTaken } from "./explain-taken";

interface NewOutlet {
  readonly id?: string | undefined;
  readonly name: string;
  readonly domain?: string | null | undefined;
  readonly country?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly colour?: string | undefined;
}

export const outletTaken = { outlet_name: { field: "name", words: "is the name of another outlet of this project" } };

/** Adds an outlet and returns its id; without a colour it gets the hue that the project's outlets use least. */
export async function insertOutlet(tx: Tx, projectId: string, outlet: NewOutlet): Promise<string> {
  const others = await tx.outlet.findMany({ where: { projectId, deletedAt: null }, select: { colour: true } });
  const used = others.map((other) => other.colour);
  const create = tx.outlet.create({
    data: {
      id: outlet.id ?? v7(),
      projectId,
      name: outlet.name,
      domain: outlet.domain ?? null,
      country: outlet.country ?? null,
      language: outlet.language ?? null,
      colour: outlet.colour ?? nextHue(outletHues, used),
    },
    select: { id: true },
  });
  return (await explainTaken(create, outletTaken)).id;
}

import type { OriginsAnswer } from "@/lib/contract/origins";
import { countOriginsBehind } from "@/lib/core/comparison/origins-behind";
import { plural } from "../../ui/plural";

interface Props {
  /** The articles that carry a claim, and how many outlets they are of. */
  readonly articles: readonly string[];
  readonly outlets: number;
  readonly found: Promise<OriginsAnswer>;
}

/** `from 1 origin` behind the number of outlets that carry a claim; nothing where each outlet is an origin of its own. */
export async function CarriedBy({ articles, outlets, found }: Props) {
  const answer = await found.catch(() => null);
  if (answer === null) return null;
  const origins = countOriginsBehind(articles, answer.origins);
  return origins > 0 && origins < outlets ? <small>from {plural(origins, "origin")}</small> : null;
}

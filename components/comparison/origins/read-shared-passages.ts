import { call } from "@/lib/client/call";
import type { SharedTextAnswer } from "@/lib/contract/origins";
import { normalizeSegments, type Segment } from "@/lib/core/text/segments";

/** For each article the passages that another of these articles has too; those of another revision are left out. */
export async function readSharedPassages(
  story: string,
  open: readonly { readonly id: string; readonly revision: number }[],
): Promise<ReadonlyMap<string, readonly Segment[]>> {
  const among = open.map(({ id }) => id).join(",");
  const { articles, shared } = await call("getOrigins", { story, among, limit: 100 });
  const isCurrent = ({ id, revision }: (typeof open)[number]) =>
    articles.some((article) => article.id === id && article.revision === revision);
  return new Map(open.filter(isCurrent).map(({ id }) => [id, passagesOf(id, shared)]));
}

function passagesOf(id: string, shared: readonly SharedTextAnswer[]): Segment[] {
  const found = shared.flatMap(({ a, b, passages }) => {
    if (a === id) return passages.map((passage) => passage.a);
    return b === id ? passages.map((passage) => passage.b) : [];
  });
  return normalizeSegments(found.map(({ start, end }) => ({ start, end })));
}

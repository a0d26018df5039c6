import type { Metadata } from "next";
import { ask } from "@/app/ask";
import { MatrixPage } from "@/components/comparison/matrix-page";
import { parseMatrixView } from "@/components/comparison/matrix-view";
import { StepTaken } from "@/components/hints/step-taken";
import { getMatrix } from "@/lib/server/comparison/matrix";
import { getOrigins } from "@/lib/server/comparison/origins";
import { readStory } from "../../../read-project";

interface Props {
  readonly params: Promise<{ project: string; story: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** How many claims one page of the matrix shows. */
const pageSize = 100;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Matrix · ${(await readStory((await params).story)).title}` };
}

export default async function Matrix({ params, searchParams }: Props) {
  const story = await readStory((await params).story);
  const view = parseMatrixView(await searchParams);
  const matrix = await ask(getMatrix, {
    story: story.id,
    limit: pageSize,
    status: view.proposed ? "all" : "accepted",
    sort: view.sort,
    flag: view.flag ?? undefined,
    cursor: view.cursor ?? undefined,
  });
  // Found while the matrix is already read: a large story takes a moment.
  const origins = ask(getOrigins, { story: story.id, limit: 1 });
  return (
    <>
      {matrix.rows.length > 0 ? <StepTaken step="matrix" /> : null}
      <MatrixPage story={story} matrix={matrix} view={view} origins={origins} />
    </>
  );
}

import { Suspense } from "react";
import { Link } from "@/components/ui/link";
import type { MatrixAnswer } from "@/lib/contract/comparison";
import type { OriginsAnswer } from "@/lib/contract/origins";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { ButtonLink } from "../ui/button";
import { EmptyPlace } from "../ui/empty-place";
import { PageFrame } from "../ui/page-frame";
import { plural } from "../ui/plural";
import styles from "./matrix.module.css";
import { MatrixRegion } from "./matrix-region";
import { columnKey, columnName, MatrixTable } from "./matrix-table";
import { MatrixTools } from "./matrix-tools";
import { formatMatrixView, type MatrixView } from "./matrix-view";
import { OriginCount } from "./origins/origin-count";

interface Props {
  readonly story: StoryAnswer;
  readonly matrix: MatrixAnswer;
  readonly view: MatrixView;
  readonly origins: Promise<OriginsAnswer>;
}

const sortWords = { number: "number", statement: "statement", outlets: "most outlets" } as const;

/** The story's claims against its outlets, with filters above and counts below. */
export function MatrixPage({ story, matrix, view, origins }: Props) {
  const { columns, rows, next, totals } = matrix;
  const outlets = columns.map((column) => ({
    id: columnKey(column),
    name: columnName(column),
    colour: column.outlet?.colour ?? "",
  }));
  return (
    <PageFrame
      kind="fill"
      tools={<MatrixTools story={story.id} view={view} totals={totals} outlets={outlets} />}
      footer={<Counts story={story} totals={totals} outlets={columns.length} origins={origins} />}
      footerEnd={
        rows.length > 0 ? (
          <span>
            Figures, and who says it in italics, as the program reads them
            <span className={styles.roomy}> · open a cell to read its passage in Compare</span>
          </span>
        ) : (
          ""
        )
      }
    >
      <h1 className={styles.title}>Matrix of {story.title}</h1>
      {rows.length === 0 ? (
        <Nothing story={story} view={view} totals={totals} />
      ) : (
        <MatrixRegion label="Claims against outlets">
          <MatrixTable
            story={story}
            columns={columns}
            rows={rows}
            hidden={view.hidden}
            sortedBy={sortWords[view.sort]}
            origins={origins}
          />
          <Pages view={view} next={next} />
        </MatrixRegion>
      )}
    </PageFrame>
  );
}

interface CountsProps extends Pick<Props, "story" | "origins"> {
  readonly totals: MatrixAnswer["totals"];
  readonly outlets: number;
}

function Counts({ story, totals, outlets, origins }: CountsProps) {
  const each = totals.claims > 0 ? (totals.filled / totals.claims).toFixed(1) : null;
  return (
    <>
      <span>
        {plural(totals.claims, "claim")} · {plural(totals.mentions, "mention")} · {plural(outlets, "outlet")}
        <Suspense fallback={null}>
          <OriginCount story={story} found={origins} />
        </Suspense>
      </span>
      {each ? <span className={styles.roomy}>coverage {each} outlets a claim</span> : null}
    </>
  );
}

function Nothing({ story, view, totals }: Pick<Props, "story" | "view"> & { totals: MatrixAnswer["totals"] }) {
  const base = `/projects/${story.project}/stories/${story.id}`;
  return (
    <div className={styles.nothing}>
      {totals.claims > 0 ? (
        <EmptyPlace
          sentence="No claim of this story wears this flag."
          action={
            <ButtonLink href={formatMatrixView({ ...view, flag: null, cursor: null }) || "?"}>
              Show all claims
            </ButtonLink>
          }
        />
      ) : (
        <EmptyPlace
          sentence="Here the claims will stand against the outlets. Mark a passage in Compare and make it a claim."
          action={
            <ButtonLink href={`${base}/compare`} variant="primary">
              Open Compare
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}

function Pages({ view, next }: { view: MatrixView; next: string | null }) {
  if (!next && !view.cursor) return null;
  return (
    <nav aria-label="Pages of the matrix" className={styles.pages}>
      {view.cursor ? <Link href={formatMatrixView({ ...view, cursor: null }) || "?"}>First claims</Link> : null}
      {next ? <Link href={formatMatrixView({ ...view, cursor: next })}>Next claims</Link> : null}
    </nav>
  );
}

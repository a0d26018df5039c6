import { Link } from "@/components/ui/link";
import { type FigureGroup, groupFigures } from "@/lib/core/comparison/quantities/figure-groups";
import { figureReading } from "@/lib/core/facts/figures/figure-reading";
import { sayPublished } from "../../articles/article-words";
import { classNames } from "../../ui/class-names";
import { Dot } from "../../ui/dot";
import { Flag } from "../../ui/flag";
import styles from "../plots/plots.module.css";
import { SaveDrawing } from "../plots/save-drawing";
import type { ClaimFigure } from "./claim-figure";
import { QuantityPlot } from "./quantity-plot";

interface Props {
  readonly project: string;
  readonly claim: string;
  readonly figures: readonly ClaimFigure[];
}

/** All figures that the mentions of a claim tell, drawn with their intervals and as tables; nothing where none tells one. */
export function QuantityPlots({ project, claim, figures }: Props) {
  const groups = groupFigures(figures);
  if (groups.length === 0) return null;
  return (
    <section id="figures" aria-labelledby="figures-head">
      <h2 id="figures-head" className={styles.part}>
        Figures
      </h2>
      <p className={styles.note}>
        As the program reads them. A dot is a figure as it stands, a bar a range, dashed where the text says about; an
        arrow has no end. On a green band all figures of the band can hold.
      </p>
      {groups.map((group, index) => (
        <Group key={group.clusters[0]?.figures[0]?.id} group={group} index={index} project={project} claim={claim} />
      ))}
    </section>
  );
}

interface GroupProps extends Pick<Props, "project" | "claim"> {
  readonly group: FigureGroup<ClaimFigure>;
  readonly index: number;
}

function Group({ group, index, project, claim }: GroupProps) {
  const drawing = `quantity-drawing-${index}`;
  const label = `Figures of ${group.counted ?? "what is counted"}${group.unit === null ? "" : `, in ${group.unit}`}`;
  const isOne = group.clusters.length === 1;
  return (
    <>
      <div className={styles.head}>
        <h3>{label}</h3>
        <Flag tone={isOne ? "ok" : "figures"}>{isOne ? "Compatible" : "Figures differ"}</Flag>
        <SaveDrawing drawing={drawing} fileName={label} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys. */}
      <section aria-label={`Drawing: ${label}`} tabIndex={0} className={classNames(styles.region, styles.wide)}>
        <QuantityPlot id={drawing} size="wide" group={group} label={label} />
      </section>
      <div className={styles.narrow}>
        <QuantityPlot size="narrow" group={group} label={label} />
      </div>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Published</th>
            <th scope="col">In the text</th>
            <th scope="col">Read as</th>
          </tr>
        </thead>
        <tbody>
          {group.clusters
            .flatMap((cluster) => cluster.figures)
            .map((told) => (
              <FigureRow key={told.id} told={told} project={project} claim={claim} />
            ))}
        </tbody>
      </table>
    </>
  );
}

function FigureRow({ told, project, claim }: Pick<Props, "project" | "claim"> & { told: ClaimFigure }) {
  const { article, outlet, mention } = told.mention;
  const query = new URLSearchParams({ articles: article.id, claim, mention });
  return (
    <tr>
      <td>
        <Link href={`/projects/${project}/stories/${article.story}/compare?${query}`} className={styles.outlet}>
          <Dot colour={outlet?.colour ?? ""} />
          {outlet?.name ?? "Without an outlet"}
        </Link>
      </td>
      <td>{sayPublished(article.publishedAt)}</td>
      <td>
        <q>{told.words}</q>
      </td>
      <td>{figureReading(told.figure)}</td>
    </tr>
  );
}

import { cutWords } from "@/lib/core/comparison/plots/cut-words";
import type { FigureGroup } from "@/lib/core/comparison/quantities/figure-groups";
import { layQuantities, type QuantityBand, type QuantityMark } from "@/lib/core/comparison/quantities/quantity-layout";
import { classNames } from "../../ui/class-names";
import { formatDay } from "../../ui/format-time";
import { hueStyle } from "../../ui/hue-style";
import styles from "../plots/plots.module.css";
import type { ClaimFigure } from "./claim-figure";

/** How large it is drawn: `wide` has the words beside the axis, `narrow`, for a phone, above each mark. */
const sizes = {
  wide: { width: 780, frame: { start: 230, end: 620, top: 34, row: 26 }, isBeside: true },
  narrow: { width: 358, frame: { start: 14, end: 344, top: 34, row: 44 }, isBeside: false },
} as const;
const number = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

type Size = keyof typeof sizes;

interface Props {
  readonly id?: string;
  readonly size: Size;
  readonly group: FigureGroup<ClaimFigure>;
  readonly label: string;
}

/** Figures that can be compared on one axis, those that agree on one band. What it shows stands in the table too. */
export function QuantityPlot({ id, size, group, label }: Props) {
  const { width, frame } = sizes[size];
  const layout = layQuantities(group, frame);
  const figures = new Map(group.clusters.flatMap((cluster) => cluster.figures.map((one) => [one.id, one])));
  const unit = group.unit === null ? "" : ` ${group.unit}`;
  return (
    <svg
      id={id}
      className={styles.drawing}
      width={width}
      height={layout.height}
      viewBox={`0 0 ${width} ${layout.height}`}
      role="img"
      aria-label={`${label}. The table below says the same.`}
    >
      {layout.ticks.map(({ at, value }) => (
        <g key={value}>
          <line className={styles.rule} x1={at} x2={at} y1={frame.top - 8} y2={layout.height} />
          <text className={styles.meta} x={at} y={16} textAnchor="middle">
            {number.format(value)}
            {unit}
          </text>
        </g>
      ))}
      {layout.bands.map((band) => (
        <Band key={band.y} band={band} />
      ))}
      <line className={styles.axis} x1={frame.start} x2={frame.end} y1={frame.top - 8} y2={frame.top - 8} />
      {layout.breakAt === null ? null : (
        <text className={styles.meta} x={layout.breakAt} y={frame.top - 4} textAnchor="middle">
          ⁄⁄
        </text>
      )}
      {layout.bands.flatMap(({ marks }) =>
        marks.map((mark) => <Row key={mark.id} size={size} mark={mark} told={figures.get(mark.id)} />),
      )}
    </svg>
  );
}

function Band({ band: { from, to, y, height, marks } }: { band: QuantityBand }) {
  return (
    <rect
      className={marks.length > 1 ? styles.band : styles.alone}
      x={from}
      y={y}
      width={to - from}
      height={height}
      rx={3}
    />
  );
}

interface RowProps {
  readonly size: Size;
  readonly mark: QuantityMark;
  readonly told: ClaimFigure | undefined;
}

function Row({ size, mark, told }: RowProps) {
  const { width, frame, isBeside } = sizes[size];
  const line = isBeside ? mark.y + 4 : mark.y - 10;
  const { outlet, article } = told?.mention ?? {};
  const day = article?.publishedAt ? formatDay(article.publishedAt.slice(0, 10)) : "undated";
  return (
    <g style={hueStyle(outlet?.colour ?? "")}>
      <text x={0} y={line}>
        {cutWords(outlet?.name ?? "Without an outlet", 22)}
        <tspan className={styles.meta} dx={6}>
          {day}
        </tspan>
      </text>
      <Mark mark={mark} />
      <text
        className={styles.claim}
        x={isBeside ? frame.end + 12 : width}
        y={line}
        textAnchor={isBeside ? "start" : "end"}
      >
        {cutWords(told?.words ?? "", 22)}
      </text>
    </g>
  );
}

/** Dot for a bare figure, bar with ends for an interval, open circle and arrow where it has no end. */
function Mark({ mark }: { mark: QuantityMark }) {
  const { from, to, y, dot, isOpenLeft, isOpenRight, isSoft } = mark;
  if (dot !== null) return <circle className={styles.mark} cx={dot} cy={y} r={4} />;
  const end = (x: number, isOpen: boolean, way: 1 | -1) =>
    isOpen ? (
      <path className={styles.mark} d={`M ${x - 7 * way} ${y - 4} L ${x} ${y} L ${x - 7 * way} ${y + 4} Z`} />
    ) : isOpenLeft || isOpenRight ? (
      <circle className={classNames(styles.mark, styles.ring)} cx={x} cy={y} r={3.5} />
    ) : (
      <line className={styles.mark} x1={x} x2={x} y1={y - 5} y2={y + 5} />
    );
  return (
    <g>
      <line className={classNames(styles.mark, isSoft && styles.soft)} x1={from} x2={to} y1={y} y2={y} />
      {end(from, isOpenLeft, -1)}
      {end(to, isOpenRight, 1)}
    </g>
  );
}

import { percentile } from "./measure.mjs";

const heads = ["name", "p50", "p95", "n", "unit"];

/** The rows as a Markdown table: the median, the 95th percentile (nearest rank), the number of values, the unit. */
export function formatTable(rows) {
  const lines = [heads, ...rows.map(toCells)];
  const widths = heads.map((_head, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const pad = (text, column) => (column === 0 ? text.padEnd(widths[column]) : text.padStart(widths[column]));
  const [first, ...rest] = lines.map((cells) => `| ${cells.map(pad).join(" | ")} |`);
  const rule = `|${widths.map((width, column) => "-".repeat(width + (column ? 1 : 2)) + (column ? ":" : "")).join("|")}|`;
  return [first, rule, ...rest].join("\n");
}

function toCells({ name, values, unit }) {
  const [middle, high] = [percentile(values, 0.5), percentile(values, 0.95)];
  return [name, round(middle), round(high), String(values.length), unit];
}

const round = (value) => (value < 10 ? value.toFixed(1) : value.toFixed(0));

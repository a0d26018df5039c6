const frame = 1000 / 60;
const sizes = ["B", "C", "D"];

/** The goals of the reading column: a measure of ours, over a peer's where one is named, and its limit. */
const goals = [
  ...[
    ["mount", "mc", "B", "bare", 3],
    ["mount", "mc", "B", "recogito-spans", 0.5],
    ["mount", "mc", "C", "bare", 3],
    ["mount", "mc", "C", "recogito-spans", 0.1],
    ["mount", "mc", "D", "bare", 2.5],
  ],
  ...sizes.flatMap((cell) => [
    ["add", "addc", cell, null, frame],
    ["undo", "rmc", cell, null, frame],
    ["hover", "hovc", cell, null, frame],
  ]),
  ["scroll", "sc", "D", "bare", 2.5],
  ["heap", "heap", "D", "bare", 3],
];

/** The goals beside what was measured, as a Markdown table; `measured` is the benchmark's summary of one run. */
export function formatGoals(measured) {
  const lines = goals.map(([what, key, cell, peer, limit]) => {
    const ours = measured[cell]?.by.ours?.[key] ?? null;
    const theirs = peer === null ? 1 : (measured[cell]?.by[peer]?.[key] ?? null);
    const value = ours === null || theirs === null ? null : ours / theirs;
    const unit = peer === null ? " ms" : "×";
    const name = `${what} ${cell}${peer === null ? "" : `, ours ÷ ${peer}`}`;
    return `| ${name} | ${value === null ? "–" : value.toFixed(2) + unit} | ≤ ${round(limit)}${unit} | ${verdict(value, limit)} |`;
  });
  return ["| goal | measured | limit | |", "|---|---:|---:|---|", ...lines].join("\n");
}

const round = (limit) => Number(limit.toFixed(1));
const verdict = (value, limit) => (value === null ? "not measured" : value <= limit ? "held" : "missed");

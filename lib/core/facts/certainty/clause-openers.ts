/** Verbs, as their base, behind which a clause begins without a word that says so: `she said he left`. */
export const clauseOpeners: ReadonlySet<string> = new Set(
  `say tell claim think believe know hope fear suggest insist admit add note warn argue report announce show mean feel suppose
  deny allege confirm acknowledge reveal assert maintain predict promise vow state write explain learn hear see find ensure`.split(
    /\s+/,
  ),
);

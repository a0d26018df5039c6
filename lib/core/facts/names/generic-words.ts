/** Words that many organisations have in their names and that therefore tell little, folded. */
export const genericWords: ReadonlySet<string> = new Set(
  (
    "company corporation group gruppe holding holdings enterprise enterprises industries industry international national global general world trade trading services service " +
    "management construction investment investments capital fund trust foundation association society institute center centre agency bureau office department ministry ministerstvo committee commission council " +
    "union party organization organisation federation bank university school academy club team partners solutions technologies technology " +
    "kompaniia korporatsiia gruppa obshestvo tsentr upravlenie komitet organizatsiia soiuz partiia fond bank universitet"
  ).split(" "),
);

/** Words that tell nothing in the name of an organisation, folded. */
export const emptyWords: ReadonlySet<string> = new Set(
  "the a an of for and in on at to de la le les des du di del der die das und et y i v na po dlia of by".split(" "),
);

/** What happened to those who are counted; each line is one thing, its forms with a common beginning or written out. */
const lines: Readonly<Record<string, string>> = {
  detained:
    "detain detains detained detaining detention detentions detainee detainees arrest arrests arrested arresting apprehended rounded custody задержан задержаны задержано задержали задержаний арестован арестованы арестовали",
  charged: "charge charges charged charging indict indicted indictment indictments prosecuted обвинения обвинение",
  fined: "fine fines fined fining оштрафован оштрафованы штраф штрафы",
  warned: "warning warnings warned notice notices cautioned предупреждения предупреждение",
  sentenced:
    "sentence sentences sentenced sentencing jailed imprisoned convicted conviction convictions осуждены осужден",
  released: "release releases released releasing freed acquitted отпущены отпустили",
  killed:
    "kill kills killed killing killings die dies died dying dead death deaths fatalities slain murdered погибли погибших убиты убито умерли",
  injured:
    "injure injures injured injuring injuries injury wound wounds wounded wounding hurt hospitalized hospitalised ранены ранено пострадали пострадавших",
  missing: "missing disappeared kidnapped abducted пропали",
  displaced: "displaced evacuated evacuate fled flee flees fleeing эвакуированы",
  gathered:
    "gather gathers gathered gathering rally rallies rallied rallying protest protests protested protesting march marches marched marching demonstrate demonstrated demonstrating assembled attended собрались вышли",
  questioned: "question questioned questioning interrogated interrogating допрошены",
  voted: "vote votes voted voting ballot ballots проголосовали голосов",
  infected: "infected infections tested cases заразились заболели",
  hired: "hire hires hired hiring",
  dismissed: "dismissed fired sacked laid уволены",
};

/** What a word says happened, one name for all its forms: `arrest`, `arrested` and `detainees` are `detained`. */
export const actionWords: ReadonlyMap<string, string> = new Map(
  Object.entries(lines).flatMap(([action, forms]) => forms.split(" ").map((form): [string, string] => [form, action])),
);

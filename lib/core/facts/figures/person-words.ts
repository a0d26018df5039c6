const anyone = "people person persons individuals men women children adults citizens residents человек людей граждан";
const crowd =
  "protesters protester protestors demonstrators demonstrator activists activist marchers rallygoers participants supporters opponents detainees detainee dissidents rioters";
const others =
  "police officers officer troops soldiers soldier militants civilians voters journalists reporters students workers passengers patients migrants refugees prisoners hostages fighters candidates deputies lawmakers victims fans doctors teachers";

/** Nouns for anybody: they count the same as any other noun for people. */
export const anyPersonWords: ReadonlySet<string> = new Set(anyone.split(" "));

/** Nouns for people who take part in protests, one for another. */
export const crowdWords: ReadonlySet<string> = new Set(crowd.split(" "));

/** Nouns for people. */
export const personWords: ReadonlySet<string> = new Set([...anyPersonWords, ...crowdWords, ...others.split(" ")]);

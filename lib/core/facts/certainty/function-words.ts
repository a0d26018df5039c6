const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that stand before a noun. */
export const determiners = set(`
the a an this that these those my your his her its our their no every each some any all both either neither another
other such what whose several many few most more less much enough certain own
`);

/** Numbers up to twelve and the round ones, in words. */
export const numberWords = set(`
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred
thousand dozens hundreds thousands scores
`);

/** Words that stand for a noun and may be a subject. */
export const pronouns = set(`
i you he she it we they who which that there this these those everyone everybody someone somebody anyone anybody no-one nobody
nothing everything something one none others many some most few all both neither either each
`);

export const prepositions = set(`
about above across after against along amid among amongst around as at before behind below beneath beside besides between beyond
by despite down during except for from in inside into like near of off on onto opposite out outside over past per since than
through throughout till to toward towards under until up upon via with within without regarding concerning including
`);

/** Words that open a clause below another. */
export const subordinators = set(`
because although though while whereas unless if when whenever where wherever since until till once lest whether after before as
`);

export const relativePronouns = set("who whom whose which that where when");

export const coordinators = set("and but or nor yet so");

/** Words that may stand between the parts of a verb and say when or how; those in -ly are known by their end. */
export const adverbs = set(`
also always already again almost actually ago ahead altogether anymore away back barely both certainly clearly early else even
ever far fast finally first further hard hardly here however indeed instead just largely last late later least less long
maybe meanwhile merely more most mostly much nearly never next nonetheless not now nowadays often once only otherwise
perhaps quite rather really right seldom simply since so sometimes somewhat soon still straight then there therefore thus today
together tomorrow too twice usually very well yesterday yet zero sooner simultaneously since cautiously previously subsequently
`);

const NO_ADVERB = set(
  "family only supply apply reply rely italy july assembly daily ally monopoly anomaly rally fly jelly police ugly early",
);

/** Whether a word in small letters may stand between the parts of a verb. */
export function isAdverb(low: string): boolean {
  return adverbs.has(low) || (low.length > 4 && low.endsWith("ly") && !NO_ADVERB.has(low));
}

/** What stands before a person's name as an address or a rank, folded, full stops dropped. */
export const titleWords: ReadonlySet<string> = new Set(
  (
    "mr mrs ms miss mister dr doctor prof professor sir dame lord lady madam mme hon honourable honorable rev reverend father fr herr frau monsieur madame senor senora " +
    "president prasident presidente minister premier chancellor king queen prince princess emperor sultan emir amir sheikh shaikh sheik shaykh sheikha ayatollah imam mullah maulana mufti haji hajji hadji hajj " +
    "general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm marshal brigadier commander cmdr corporal officer " +
    "senator sen governor gov mayor ambassador judge justice congressman congresswoman rep deputy secretary chairman chairwoman chairperson speaker bishop archbishop cardinal pope rabbi patriarch comrade akim hakim " +
    "gospodin gospozha tovarishch prezident ministr premer general polkovnik akademik doktor professor pan pani"
  ).split(" "),
);

/** What stands behind a person's name and is none of its words, folded. */
export const nameSuffixes: ReadonlySet<string> = new Set(
  "jr junior sr senior esq phd md mp mep kc qc obe cbe".split(" "),
);

/** English verbs whose past is no -ed: base, past and participle, joined by slashes where there are two. */
const table = `
arise arose arisen;awake awoke awoken;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent
bet bet bet;bid bid bid;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred
bring brought brought;broadcast broadcast broadcast;build built built;burn burnt/burned burnt/burned;burst burst burst
buy bought bought;cast cast cast;catch caught caught;choose chose chosen;cling clung clung;come came come;cost cost cost
creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;do did done;draw drew drawn;dream dreamt/dreamed dreamt/dreamed
drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought
find found found;flee fled fled;fling flung flung;fly flew flown;forbid forbade forbidden;forecast forecast forecast
foresee foresaw foreseen;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;get got got/gotten
give gave given;go went gone;grind ground ground;grow grew grown;hang hung/hanged hung/hanged;have had had;hear heard heard
hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;kneel knelt knelt;know knew known;lay laid laid
lead led led;lean leant/leaned leant/leaned;leap leapt/leaped leapt/leaped;learn learnt/learned learnt/learned;leave left left
lend lent lent;let let let;lie lay lain;light lit lit;lose lost lost;make made made;mean meant meant;meet met met
mislead misled misled;mistake mistook mistaken;misunderstand misunderstood misunderstood;outlaw outlawed outlawed
overcome overcame overcome;oversee oversaw overseen;overtake overtook overtaken;overthrow overthrew overthrown;pay paid paid
prove proved proven/proved;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;ride rode ridden;ring rang rung
rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;set set set
sew sewed sewn;shake shook shaken;shed shed shed;shine shone shone;shoot shot shot;show showed shown;shrink shrank shrunk
shut shut shut;sing sang sung;sink sank sunk;sit sat sat;slay slew slain;sleep slept slept;slide slid slid;slit slit slit
sow sowed sown;speak spoke spoken;speed sped sped;spend spent spent;spill spilt/spilled spilt/spilled;spin spun spun
spit spat spat;split split split;spoil spoilt/spoiled spoilt/spoiled;spread spread spread;spring sprang sprung
stand stood stood;steal stole stolen;stick stuck stuck;sting stung stung;strike struck struck/stricken;strive strove striven
swear swore sworn;sweep swept swept;swell swelled swollen;swim swam swum;swing swung swung;take took taken
teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;thrust thrust thrust
understand understood understood;undergo underwent undergone;undertake undertook undertaken;uphold upheld upheld
upset upset upset;wake woke woken;wear wore worn;weave wove woven;weep wept wept;win won won;wind wound wound
withdraw withdrew withdrawn;withhold withheld withheld;withstand withstood withstood;write wrote written
`;

/** Each irregular verb as its base, its past forms and its participles. */
export const irregularVerbs: readonly (readonly [string, readonly string[], readonly string[]])[] = table
  .trim()
  .split(/[;\n]/)
  .map((line) => {
    const [base = "", past = "", participle = ""] = line.trim().split(" ");
    return [base, past.split("/"), participle.split("/")] as const;
  });

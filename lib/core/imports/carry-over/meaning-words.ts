/** What a change of words can change about a claim: its figures, its polarity, its names, its units, its certainty. */
export const meaningKinds = ["figure", "negation", "name", "unit", "modality"] as const;
export type MeaningKind = (typeof meaningKinds)[number];

/*
 * Words by kind, in English, Russian, Ukrainian, German, French, Spanish and Kazakh. A star at the end stands for any
 * ending. A word too many only asks a person; a word too few would let a claim change unseen.
 */
const FIGURES = `
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred* thousand* million* billion* trillion*
  dozen* score* once twice thrice half halve* third* quarter* fourth fifth* sixth* seventh* eighth* ninth* tenth* first
  second* double* triple* couple pair single several few many all none both every each some more less fewer
  january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday today yesterday tomorrow last next before after ago since until
  ноль один одна одно одного одной два две двух двое три трех трёх трое четыр* пят* шест* сем семь семи восем* восьм* девят*
  десят* одиннадцат* двенадцат* тринадцат* пятнадцат* двадцат* тридцат* сорок* сто ста сот* двести триста четыреста
  тысяч* миллион* миллиард* триллион* десятк* полтор* половин* треть* четверт* перв* втор* трет* дважды трижды оба обе
  несколько много мног* мало все всех каждый большинств* меньшинств* вчера сегодня завтра накануне прошл* следующ*
  январ* феврал* март* апрел* мая май июн* июл* август* сентябр* октябр* ноябр* декабр* понедельник* вторник* сред*
  четверг* пятниц* суббот* воскресень*
  нуль одна дві двоє троє чотир* п'ят* шіст* сім семи вісім* восьм* дев'ят* десят* двадцят* тридцят* сорок сто двісті
  тисяч* мільйон* мільярд* десятк* половин* перш* друг* трет* кілька декілька багато усі всі вчора сьогодні завтра
  січ* лют* берез* квіт* трав* черв* лип* серп* верес* жовт* листопад* груд* понеділ* вівтор* серед* четвер* п'ятниц*
  null eins ein eine einem einen einer zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig
  fünfzig sechzig siebzig achtzig neunzig hundert* tausend* million* milliarde* dutzend* halb* hälfte drittel viertel
  erste* zweite* dritte* einige mehrere viele wenige alle beide jede* gestern heute morgen vorgestern letzte* nächste*
  zéro un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt* trente
  quarante cinquante soixante cent cents mille milliers million* milliard* dizaine* douzaine* centaine* moitié tiers
  quart premier* première* deuxième* second* troisième* plusieurs beaucoup peu tous toutes tout toute chaque hier
  aujourd'hui demain janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi
  mercredi jeudi vendredi samedi dimanche dernier* dernière* prochain*
  cero uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veint* treinta cuarenta
  cincuenta sesenta setenta ochenta noventa cien ciento* cientos mil millon* millón millones docena* decena*
  centenar* mitad tercio* cuarto* primer* segund* tercer* varios varias muchos muchas pocos pocas todos todas cada ambos
  ayer hoy mañana enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes
  miércoles jueves viernes sábado domingo
  нөл бір екі үш төрт бес алты жеті сегіз тоғыз он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз* мың* миллион*
  миллиард* ондаған жүздеген мыңдаған жарты жартысы бірінші екінші үшінші бірнеше көп аз барлық кеше бүгін ертең`;

const NEGATIONS = `
  no not nor neither never none nobody nothing nowhere without cannot cant wont dont didnt isnt wasnt arent werent non
  anti ex deny denies denied denying denial* refuse* refusing refusal* reject* refut* rebut* disput* fail* false* fake* untrue
  hardly barely scarcely lack* absent absence unable stop* halt* cancel* withdr* retract* innocent acquit* except unless
  не ни нет без нельзя никогда никто никого ничего никак никаких невозможно отриц* отказ* опроверг* опроверж* отверг*
  ложн* фейк* якобы отмен* кроме оправда* прекрат*
  ні немає нема нікол* ніхто нічого ніяк* запереч* відмов* спрост* відкин* хибн* скасув* крім
  nicht nie niemals nein kein* niemand nichts nirgend* ohne weder noch kaum bestreit* bestritt* leugn* dementier* verweiger*
  verneint* abgelehnt* lehnt* lehnte* widerleg* widersprach* widersprich* falsch* gescheitert außer
  ne n pas non jamais rien aucun* personne sans ni nul* guère nie niait nié niée nient démen* démenti* refus* rejet*
  réfut* faux fausse* échou* annul* sauf
  ni nunca jamás nada nadie ningún ninguna ninguno sin tampoco niega* negar* negó negaron desmint* desment* rechaz*
  rehus* refut* falso* falsa* fracas* cancel* excepto
  емес жоқ ешқашан ешкім ештеңе ешқандай жоққа теріске бас тарт* жалған болмады болған`;

const UNITS = `
  percent per cent percentage pct point points basis dollar* cent cents euro euros pound* yen yuan ruble* rouble* tenge
  hryvnia* lira rupee* franc* usd eur gbp rub kzt uah chf cny jpy bn mn tn km kilomet* met* meter* metre* mile* foot feet
  inch* yard* cm mm kg kilo* gram* ton tons tonne* lb lbs litre* liter* barrel* acre* hectare* degree* celsius fahrenheit
  second seconds minute* hour* day days week* month* year* decade* centur* mph kph kw mw gw kwh mwh volt* watt* hz
  процент* пункт* доллар* евро фунт* рубл* тенге гривн* руб тыс млн млрд трлн километр* метр* км см мм кг грамм* тонн*
  литр* баррел* гектар* градус* минут* час часа часов часы день дня дней недел* месяц* год года году лет век* сутк*
  відсот* долар* євро гривен* тонна годин* хвилин* день дні днів тижн* місяц* рік року років
  prozent* dollar euro pfund rubel meter kilometer tonne tonnen liter grad stunde* minute* tag tage tagen woche* monat*
  jahr jahre* jahren uhr
  pour pourcent dollars euros livre* rouble* mètre* kilomètre* tonne* litre* degré* heure* minute* jour* semaine* mois
  ans année* siècle*
  ciento porcent* dólar* euros libra* rublo* metro* kilómetro* tonelada* litro* grado* hora* minuto* día días semana* mes
  meses año años siglo*
  пайыз* доллар теңге* шақырым метр тонна сағат* минут күн апта* ай жыл*`;

const MODALITIES = `
  alleg* report reports reported reportedly claim* purport* suppos* apparent* appear* seem* suggest* suspect* accus*
  believ* think* thought possibl* probab* likely unlikely perhaps maybe may might could would should must will shall can
  plan* intend* expect* predict* propos* threaten* consider* about around nearly almost approximat* roughly
  some estimated estimate* least most up over under above below within more less than exceed* only just exactly
  precisely preliminar* unconfirmed confirm* initial* potential* if whether unless rumou* said say says told admit*
  acknowledg* insist* assert* according promis* vow* want* try* tried attempt* order* ask* demand* urg* call* warn*
  якобы вероятно возможно может могут мог могла могли наверное предположит* предварит* около примерно приблизительно
  почти более менее больше меньше свыше минимум максимум бы если ли должен должны будет будут подтвер* утвержд* заяв*
  сообщ* обвин* подозрев* планир* намерен* ожида* считает считают только лишь ровно как по
  нібито ймовірно можливо може можуть мабуть приблизно близько майже понад менше більше щонайменше якщо чи повинен
  буде будуть підтвер* стверд* заяв* повідом* обвинув* підозр* планує планують очіку* лише тільки
  angeblich* mutmaßlich* vermutlich* wahrscheinlich* möglich* vielleicht könnte* kann können soll sollen sollte* dürfte*
  muss müssen wird werden würde* etwa rund fast beinahe ungefähr circa ca mindestens höchstens über unter mehr weniger
  als bis nur genau laut sagte sagten behaupt* bestätig* beschuldig* verdächt* plan* erwart* wenn falls ob
  présum* prétend* allégué* apparemment probable* possible* peut peuvent pourrait pourraient pouvait serait seraient
  aurait auraient doit doivent devrait environ presque près quasi* plus moins au-moins selon affirm* déclar* confirm*
  accus* soupçonn* prévoi* attend* si seulement exactement dit
  presunt* supuest* aparente* probable* posible* quizá quizás puede pueden podría podrían habría sería serían debe deben
  debería alrededor cerca casi aproximad* unos unas más menos según afirm* declar* confirm* acus* sospech* prev* si solo
  sólo exactamente dijo
  мүмкін шамамен жуық дерлік кемінде астам артық көп кем болса егер тиіс керек ғана тек айтты мәлімде* хабарла* айыпта*
  расталма* болжам*`;

type WordList = { whole: ReadonlySet<string>; starts: ReadonlySet<string> };

const LISTS: readonly { kind: MeaningKind; list: WordList }[] = [
  { kind: "negation", list: wordList(NEGATIONS) },
  { kind: "figure", list: wordList(FIGURES) },
  { kind: "unit", list: wordList(UNITS) },
  { kind: "modality", list: wordList(MODALITIES) },
];

/** The kind of meaning that a word carries by itself, in any case of its letters; null for every other word. */
export function kindOfWord(word: string): MeaningKind | null {
  const lower = word.toLowerCase();
  return LISTS.find(({ list }) => list.whole.has(lower) || startsWithOne(list.starts, lower))?.kind ?? null;
}

function startsWithOne(starts: ReadonlySet<string>, word: string): boolean {
  for (let length = 1; length <= word.length; length += 1) if (starts.has(word.slice(0, length))) return true;
  return false;
}

function wordList(words: string): WordList {
  const all = words.split(/\s+/).filter((word) => word !== "");
  return {
    whole: new Set(all.filter((word) => !word.endsWith("*"))),
    starts: new Set(all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1))),
  };
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Nouns for bodies that speak. */
export const officeNouns = set(`
ministry police court government office commission committee council parliament party army authorities authority union bank company
organisation organization group agency department embassy mission university service federation association institute foundation
fund bureau administration court tribunal senate congress assembly house board force forces military navy command cabinet
kremlin pentagon treasury prosecution consulate hospital airport airline opposition movement coalition alliance firm regulator
watchdog watch amnesty international nations centre center committee league church diocese municipality town city campaign
side secretariat presidency delegation taskforce team staff un osce nato eu who imf unicef ngo
министерство мвд полиция прокуратура генпрокуратура комитет комиссия правительство суд партия ведомство парламент администрация минобороны мид цик
министерства полиции прокуратуры генпрокуратуры комитета комиссии правительства суда партии ведомства
`);

/** Names and nouns of those who publish. */
export const outletNouns = set(`
times post news herald newspaper broadcaster channel radio television website tribune gazette daily guardian telegraph reuters
interfax tass afp ap bbc cnn rfe rl bloomberg xinhua dpa ansa efe kyodo novosti lenta meduza kommersant independent observer
economist journal newsroom portal magazine media press outlet outlets
интерфакс тасс рейтер рейтерс коммерсант медуза издание газета агентство агентства издания
`);

/** Nouns of `outletNouns` that mean an outlet in small letters, too. */
export const plainOutlets = set(`
newspaper newspapers broadcaster channel website magazine portal tribune gazette press media outlet outlets newsroom издание издания
агентство агентства газета
`);

/** Words of office before a name that are no part of it. */
export const titles = set(`
president vice deputy prime interior foreign defence defense justice finance minister governor mayor senator judge general colonel
major captain sergeant lieutenant spokesman spokeswoman mr mrs ms dr professor king queen prince princess pope bishop archbishop chief
secretary former acting interim ambassador attorney chancellor sir lord lady director chairman chairwoman commissioner sheriff officer
activist analyst journalist lawyer rector congressman congresswoman representative
`);

/** Nouns for what is written or shown and cited as a source. */
export const documentNouns = set(`
statement report reports law laws conclusions findings poll polls survey surveys video videos results figures data documents document
records study studies estimates analysis constitution article code footage letter indictment memo transcript census statistics
release releases rules
данные отчёт отчет доклад документы доклада
`);

/** Nouns for people without a name that speak as many, or as one who is not named. */
export const unnamedNouns = set(`
source sources dozens hundreds thousands scores men women children everyone everybody nobody someone witness witnesses resident residents expert experts observer observers critics critic officials protesters
demonstrators activists analysts monitors opponents supporters insiders people many some others several most citizens locals
relatives neighbours neighbors journalists reporters lawyers doctors scientists rescuers investigators economists historians
diplomats lawmakers deputies soldiers officers workers students farmers shopkeepers passengers survivors eyewitnesses aides
источник источники очевидцы эксперты аналитики свидетели источника очевидцев экспертов источников
`);

/** Words that say that the one who speaks is not named. */
export const anonymous = set("unnamed anonymous unidentified undisclosed");

/** Personal pronouns that speak. */
export const speakingPronouns = set("he she they it we i you him her them us me он она они");

/** Nouns behind `in a` that tell where something was said, between who says it and the verb. */
export const occasions = set(`
statement release tweet interview speech post report letter conference briefing message address email video article monday tuesday
wednesday thursday friday saturday sunday television radio facebook twitter telegram hearing meeting call comment reply response
`);

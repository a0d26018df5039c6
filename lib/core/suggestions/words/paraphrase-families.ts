import { stemWord } from "./stem-word";

/*
 * Words by which news tells one thing, a line for each. Written from the language of news, not learned from texts; a word that means
 * several things stands in the line of the one that news mostly means. Widening a line is a new version of the weights.
 */
const lines = `
arrest detain detention detainee custody apprehend nab roundup handcuff capture nabbed seize round задержать задержан задержание арест арестован арестовать
jail imprison imprisonment prison prisoner incarcerate incarceration sentence sentenced convict conviction behind-bars тюрьма приговор приговорён
charge charged indict indictment prosecute prosecution accuse accused accusation allege alleged allegation обвинение обвинить обвинён
trial court tribunal judge hearing verdict lawsuit sue judicial суд судья
release released free freed liberate acquit pardon let-go bail освободить освобожден отпустить
fine fined penalty penalise penalize penalties punish punishment sanction sanctioned administrative штраф оштрафован наказание
police policeman policemen officer cop constable gendarme полиция полицейский полицейские
soldier troop military army guard servicemen forces войска военный солдат армия
protest protester protestor demonstrate demonstration demonstrator rally rallied march marched marcher unrest picket activist протест митинг демонстрация протестующий активист
riot clash clashes unrest scuffle skirmish disorder violence violent столкновение беспорядки насилие
gather gathered gathering assemble assembly crowd crowded mass massed turnout собраться собрание толпа
disperse dispersed dispersal break-up scatter crackdown quash suppress suppression разогнать разгон подавить
force forceful forcefully forcibly forced brutal brutality rough roughly beat beaten beating drag dragged baton club clubbed сила избить избиение
election elect elected electoral vote voted voting voter ballot poll polling polls snap-election referendum выборы голосование голос избрать избран избиратель
win winner won victory victorious triumph landslide succeed prevail defeat defeated beat победа победить победитель выиграть
candidate contender nominee nominate nominated rival challenger opponent running-mate кандидат соперник
president presidency presidential head-of-state leader ruler leadership президент глава лидер
minister ministry cabinet secretary deputy official министр министерство чиновник
government authority authorities administration regime state officialdom власть власти правительство режим
parliament senate lawmaker legislator congress deputies mp assembly парламент сенат депутат
successor heir succeed handpicked hand-picked protege chosen anointed groomed преемник
resign resigned resignation step-down stepped quit departure leave-office abdicate отставка
inaugurate inauguration inaugural sworn swear-in swearing oath take-office инаугурация присяга
appoint appointed appointment named name install installed nominate назначить назначен назначение
rule ruling reign govern power dominate dominated domination dominance править правление власть
democratic democracy fair free-and-fair fairness demократия честный
fraud rig rigged rigging tamper tampering falsify falsified fake irregularity irregularities sham illegitimate unfair violation violations фальсификация нарушение
observer monitor monitors mission inspector watchdog наблюдатель
legal lawful permitted authorised authorized sanctioned allowed permission permit legality законный разрешение
illegal unlawful unauthorised unauthorized unsanctioned banned ban forbidden forbid prohibit prohibited outlaw outlawed незаконный запрет запретить запрещён
law legislation bill act statute constitution constitutional code закон законодательство конституция
demand demanded demanding call-for urge urged insist request requested appeal требовать требование призвать призыв
reform reforms change changes overhaul transform transformation transition реформа перемены
boycott abstain shun refuse refused refusal бойкот отказаться
block blocked blockage blocking restrict restricted restriction shut shutdown cut censor censorship curb limit limited disrupt disruption throttle блокировка ограничить ограничение
internet online web website network messenger messaging app social-media facebook twitter instagram telegram tweet интернет сеть соцсети мессенджер твит
media press newspaper journalist reporter correspondent broadcaster сми журналист корреспондент
poverty poor hardship deprivation economic economy social welfare earnings income wage wages salary debt devaluation recession inflation loan loans бедность экономика доход
kill killed killing dead die died death deaths fatal fatality fatalities slay slain murder murdered homicide убить убит погиб погибший смерть
injure injured injury injuries wound wounded hurt hospitalise hospitalised hospitalized ранен пострадать пострадавший
attack attacked attacker assault assaulted raid strike strikes struck ambush offensive атака нападение удар
bomb bombing bomber explosion explode exploded blast detonate detonated взрыв бомба
shoot shot shooting gunman gunmen gunfire fire opened-fire shooter стрельба стрелок застрелить
quake earthquake tremor temblor aftershock magnitude seismic землетрясение
flood flooding flooded inundate deluge наводнение
storm hurricane typhoon cyclone tornado шторм ураган тайфун
crash crashed collide collision accident wreck derail derailed авария крушение столкнуться
fire blaze burn burned burnt arson flames wildfire пожар
collapse collapsed destroy destroyed destruction damage damaged demolish demolished ruin ruined devastate devastated разрушить разрушение обрушение
rescue rescued rescuer save saved evacuate evacuated evacuation спасти спасатель эвакуация
missing disappear disappeared vanish vanished пропасть
hijack hijacked pirate pirates piracy kidnap kidnapped abduct abducted hostage ransom захват похитить заложник пират
steal stole stolen theft thief robbery rob robbed heist burglary looting loot кража ограбление
escape escaped flee fled fugitive run-away breakout бежать побег
search hunt manhunt seek sought look-for поиск
investigate investigation probe inquiry inquire detective расследование
hack hacked hacker breach leak leaked взлом утечка
announce announced announcement declare declared declaration unveil unveiled reveal revealed disclose disclosed объявить объявление
launch launched introduce introduced introduction release debut roll-out запустить запуск
plan planned intend intends intention propose proposed proposal scheduled schedule план намерен
buy bought purchase purchased acquire acquired acquisition takeover merger merge купить покупка приобрести
sell sold sale sales divest продать продажа
price cost costs worth value цена стоимость
company firm corporation business enterprise maker manufacturer компания фирма корпорация
deal agreement accord pact contract treaty соглашение договор сделка
negotiate negotiation talks talk dialogue dialog discuss discussion переговоры диалог
meet met meeting summit conference встреча саммит
rise rose risen increase increased grow grew grown growth climb climbed surge soar soared jump jumped gain рост вырасти увеличение
fall fell fallen drop dropped decline declined decrease decreased plunge plummet slump shrink cut падение упасть снижение
fire-job sack sacked dismiss dismissed dismissal oust ousted lay-off layoff layoffs axed уволить увольнение
hire hired recruit recruited join joined replace replaced replacement substitute нанять заменить
deny denied denial reject rejected rejection refute dismiss-claim отрицать отклонить
confirm confirmed confirmation admit admitted acknowledge acknowledged concede подтвердить признать
condemn condemned condemnation denounce denounced criticise criticised criticize criticized criticism decry blast-words slam осудить критика
praise praised thank thanked gratitude hail hailed laud commend похвала благодарность
concern concerned concerns worry worried fear feared alarm anxious обеспокоенность опасение
expect expected expectation predict predicted predictable predictability forecast likely certain anticipate anticipated ожидать прогноз
mislead misled deceive deception deceived propaganda lie lied disinformation misinformation manipulate manipulated обман ввести-в-заблуждение пропаганда
extremist extremism radical radicals radically militant destabilise destabilize terrorist terrorism экстремист радикальный террорист
obligation duty duties commitment commitments responsibility rights human-rights freedom freedoms liberty право права свобода
opposition dissident dissent critic critics anti-government disgruntled discontent discontented dissatisfied оппозиция недовольство
largest biggest massive huge large-scale big large широкий массовый крупнейший
dead-end stop stopped halt halted end ended cease ceased finish finished остановить прекратить
begin began begun start started onset commence kick-off начать начало
continue continued continues keep kept persist persisted ongoing last lasted продолжать продолжиться
ask asked request plea plead pleaded beg просить
speech address addressed remarks remark statement речь выступление заявление
singer musician artist poet performer певец музыкант
movie film picture cinema hollywood фильм кино
actor actress star starring role cast актёр актриса роль
award prize oscar trophy medal honour honor премия награда
game match final championship tournament cup bowl super-bowl игра матч чемпионат
team squad club side roster команда клуб
coach manager trainer тренер
player quarterback forward striker goalkeeper pitcher игрок
doctor physician medic surgeon hospital clinic врач больница
rehab rehabilitation treatment facility centre clinic-stay лечение
sick ill illness disease infection outbreak epidemic болезнь заражение вспышка
ship vessel boat tanker freighter cargo корабль судно
navy naval warship frigate destroyer флот
plane aircraft jet airliner flight самолёт рейс
car vehicle automobile truck bus van машина автомобиль автобус
child children kid kids boy girl teen teenager minor youth young youngster ребёнок дети подросток молодёжь
woman women female mother wife daughter женщина мать жена дочь
man men male father husband son мужчина отец муж сын
people person persons citizen citizens resident residents public population society люди человек гражданин граждане жители
hundred hundreds dozen dozens score scores thousand thousands сотня сотни десятки тысячи
street streets road avenue square highway улица площадь
city cities town capital downtown urban город столица
country nation state republic страна государство
warn warned warning caution cautioned notice предупредить предупреждение
visit visited trip travel travelled traveled tour визит поездка
promise promised pledge pledged vow vowed обещать обещание
order ordered instruct instructed instruction command direct directed mandate приказ поручить поручение
establish established establishment create created creation found founded set-up form formed создать создание
emerge emerged emergence appear appeared spring-up появиться
share shares percent percentage proportion stake доля процент
gas oil pipeline petroleum crude газ нефть
computer laptop pc chip processor компьютер процессор
phone smartphone iphone mobile cellphone телефон
`;

/** The line of `lines` that a stem is in, as a name of its own; a stem of several lines is in the first. */
export const familyOfStem: ReadonlyMap<string, string> = gathered();

function gathered(): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const line of lines.trim().split("\n")) {
    const [name = "", ...others] = line.split(" ");
    for (const word of [name, ...others]) {
      const stem = stemWord(word.toLowerCase());
      if (!families.has(stem)) families.set(stem, name);
    }
  }
  return families;
}

/** Words that are in every text and tell nothing of what it is about, in English and Russian, in small letters. */
export const stopWords: ReadonlySet<string> = new Set(
  `a an the this that these those my your his her its our their some any all both each every other another such same own very
  i me we us you he him she it they them who whom whose which what when where why how there here then than so too also just only
  even still yet already again ever never not no nor neither either and or but if because as while though although since until
  before after during about above below over under between among amid against into onto out off up down in on at by for from to
  of with without within through across along around near toward towards via per upon
  am is are was were be been being have has had having do does did doing done will would shall should can could may might must
  get gets got getting go goes going went gone come comes came coming make makes made making take takes took taken taking
  said say says saying told tell tells according mr mrs ms dr one ones more most much many few less least several
  s t re ve ll d m don doesn didn isn aren wasn weren won wouldn couldn hasn haven hadn
  later earlier however meanwhile moreover additionally furthermore therefore thus well now
  и в во на с со по из за к ко от до для при о об у но а же бы ли как что чтобы это этот эта эти тот та те то так там тут
  он она оно они его ее её их ему ей им мы вы я нас вас нам вам мне меня себя свой своих свои который которая которые которых
  был была было были быть есть будет будут уже еще ещё также или если когда где не ни сообщает сообщил сообщила заявил заявила`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const words = [
  "article articles section sections clause paragraph chapter page pages volume book part appendix annex schedule",
  "no nos number numbers highway route road street avenue house flat apartment room suite floor gate platform terminal",
  "flight bus train channel line station district precinct ward constituency school unit brigade battalion regiment",
  "boeing airbus apollo windows version release type model class category phase stage step level tier grade round",
  "episode season table figure exit interstate resolution law decree order bill case file verse verses rule row seat iphone form protocol group zone sector",
  "статья статьи статье часть части глава страница пункт пункта номер дом квартира рейс маршрут канал закон",
];

/** Words whose digits behind them say which and not how many: `Article 155`, `Highway 35`. */
export const identifierWords: ReadonlySet<string> = new Set(words.flatMap((line) => line.split(" ")));

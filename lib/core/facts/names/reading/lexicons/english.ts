import { type NameLexicon, wordSet } from "../name-lexicon";
import { englishNameless } from "./english-nameless";
import { englishGivenNames, englishRoles, englishSpeech, englishTitleModifiers, englishTitles } from "./english-people";
import { englishPlaces } from "./english-places";

/** What English names are read by. */
export const englishLexicon: NameLexicon = {
  nameless: englishNameless,
  calendar: wordSet(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun",
    "christmas easter ramadan nowruz nauryz eid am pm gmt utc",
  ),
  peoples: wordSet(
    "afghan albanian algerian american arab arabic argentine armenian asian australian austrian azerbaijani belarusian belgian brazilian british bulgarian canadian chechen chilean chinese colombian croatian cuban czech danish dutch egyptian english estonian ethiopian eurasian european finnish french georgian german greek hungarian indian indonesian iranian iraqi irish islamic israeli italian japanese jewish",
    "kazakh kazakhstani kazakhs korean kosovar kurdish kuwaiti kyrgyz latin latvian lebanese libyan lithuanian malaysian mexican moldovan mongolian moroccan muslim muslims nepalese nigerian norwegian pakistani palestinian persian polish portuguese romanian russian russians saudi scottish serb serbian slovak slovenian somali soviet spanish sudanese swedish swiss syrian tajik tatar thai tunisian turkic turkish turkmen ukrainian ukrainians uighur uyghur uzbek venezuelan vietnamese welsh western westerners yemeni african americans christian catholic orthodox sunni shia",
  ),
  titles: englishTitles,
  titleModifiers: englishTitleModifiers,
  roles: englishRoles,
  organisationWords: wordSet(
    "ministry university college school institute academy party commission committee council office bank company corporation corp inc ltd llc plc gmbh agency authority bureau court parliament senate congress assembly union organization organisation association federation foundation fund trust center centre group holding holdings service services police army guard forces force navy department directorate administration government news times post press journal gazette herald tribune",
    "television radio club league team mission movement front alliance coalition society initiative network international watch hospital airlines airways industries nations majilis mazhilis mejlis duma kremlin pentagon nato",
  ),
  organisationCues: wordSet(
    "party group movement organization organisation company newspaper agency website channel broadcaster outlet magazine bank firm union association ngo forum coalition alliance station service portal publisher",
  ),
  placeWords: wordSet(
    "republic kingdom street square avenue road park bridge airport river lake sea ocean mountain mountains island islands valley region province district county oblast city peninsula bay gulf desert prison station stadium cinema palace hotel hall states",
  ),
  placeCues: wordSet(
    "city town village region province district county oblast republic capital state island river street square settlement cinema stadium avenue airport prison hospital",
  ),
  placePrepositions: wordSet("in near outside across throughout inside"),
  speech: englishSpeech,
  connectors: wordSet("of for and the in on"),
  givenNames: englishGivenNames,
  places: englishPlaces,
};

import { wordSet } from "../name-lexicon";

/** Offices and addresses that stand before a person's name in English. */
export const englishTitles = wordSet(
  "mr mrs ms miss dr doctor prof professor sir dame lord lady president minister premier chancellor king queen prince princess emperor sultan emir sheikh shaikh ayatollah imam mullah",
  "general gen colonel col lieutenant lt major maj captain capt sergeant sgt admiral adm marshal brigadier commander corporal senator sen governor gov mayor ambassador judge justice",
  "congressman congresswoman representative rep deputy secretary chairman chairwoman chairperson chair speaker bishop archbishop cardinal pope rabbi patriarch father sister brother reverend rev comrade",
  "prosecutor spokesman spokeswoman spokesperson director chief commissioner envoy coordinator leader officer akim ombudsman attorney head mp",
);

/** What narrows an office in English. */
export const englishTitleModifiers = wordSet(
  "deputy vice first former acting interim outgoing current late prime interior foreign defence defense finance justice health education energy labour labor culture information economy economic trade transport environment agriculture internal affairs external",
  "prosecutor attorney general police army military state regional district city supreme high special senior chief assistant under lieutenant major election elect opposition ruling party security council parliament parliamentary house majority minority press human rights executive managing national federal presidential",
);

/** What people are by trade or part, in English. */
export const englishRoles = wordSet(
  "activist activists analyst analysts journalist reporter correspondent editor blogger writer author poet singer musician actor actress artist director producer lawyer attorney politician candidate rival challenger leader founder co-founder head chief chairman chairwoman",
  "spokesman spokeswoman spokesperson expert scientist economist historian sociologist professor teacher student doctor nurse businessman businesswoman oligarch billionaire tycoon banker dissident protester demonstrator organizer organiser campaigner defender opposition political human rights folk famous prominent popular veteran longtime",
  "president minister premier mayor governor senator lawmaker deputy ambassador envoy judge prosecutor general colonel captain officer commander soldier resident eyewitness witness citizen victim successor predecessor son daughter wife husband brother sister mother father coordinator observer interim acting former ex-president ex-minister late prime interior foreign secretary director coach player",
);

/** Verbs by which people are heard, in English. */
export const englishSpeech = wordSet(
  "said says say told tells wrote writes tweeted added adds stated announced claimed claims argued argues explained explains noted notes admitted denied denies warned warns called urged promised vowed thinks believes believed expressed emphasised emphasized stressed replied answered asked insisted declared confirmed acknowledged recalled congratulated",
);

/** Given names that English news often print, of many peoples. */
export const englishGivenNames = wordSet(
  "aaron abdul abdullah adam adil ahmad ahmed aigul aidyn aidos aisha aleksandr aleksei alex alexander alexei ali alice alim altynbek amir amirzhan amy ana andrei andrew angela anna anne anton antonio antony arman arthur askar aslan assel azamat",
  "barack bashar ben benjamin boris brian bruno carl carlos catherine charles chris christian christopher claire daniel daniyar dariga darya dave david denis diana dimash dinara dmitri dmitry dmytro donald dosym edward elena elizabeth emma emmanuel eric erik erlan",
  "fatima francis francois frank frederick galym gennady george georgi giorgi gulnara gustavo hamid hans hassan heather helen henry hillary hussein ibrahim igor ilham ilya irina isabel islam ivan jack jacob jair james jan jane janet jason jean jennifer jessica jim joe john jomart jonathan jose joseph juan julia justin",
  "kamala kanat karen karim kasym kasym-jomart kassym kate katherine keith kenneth kevin khalid kim konstantin laura lee leonid leyla linda lisa louis lucy luis lyudmila maksim manuel marat marco margaret maria marie mario mark markus martin mary max maxim michael michel michelle miguel mike mikhail mohamed mohammad mohammed muhammad mukhtar murat mustafa",
  "nadezhda nancy narendra natalia natalya nicholas nicolas nikita nikol nikolai nikolay nina nurlan nursultan oksana oleg oleksandr olga olivia omar oscar osama patrick paul pavel pedro peter petr petro philip pierre pyotr rachel ramzan rashid raul recep rebecca richard rinat robert roman ronald rosa ruslan",
  "saddam said salman samuel sara sarah saule scott sebastian sergei sergey serik serhiy sharon sofia sophie stanislav stephen steve steven susan svetlana talgat tamara tatiana tatyana thomas tim timothy timur tom tony ursula valentina valery vera victor viktor vitaly vladimir volodymyr vyacheslav walter wang wei wendy william xi yana yerlan yermek yevgeny yulia yuri yury yusuf zamir zarina zhanbolat zhanar",
);

/**
 * How letters sound in Latin ones, in small letters and composed, where taking their marks off would not say it: Cyrillic with the
 * letters of Kazakh, Kyrgyz, Tajik, Ukrainian, Belarusian and Serbian, Georgian, Armenian, Greek, Arabic and Hebrew without
 * vowels, and the Latin letters of Turkic, Slavic and Baltic languages. A letter that is not here keeps its base.
 */
export const letterRomanisation: Readonly<Record<string, string>> = {
  ...pairs(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e e zh z i i k l m n o p r s t u f kh ts ch sh sh _ i _ e iu ia",
  ),
  ...pairs("әғқңөұүһіїєґўҳҷӣӯқ", "a g k n o u u h i i e g u h j i u k"),
  ...pairs("ђљњћџјѕќѓ", "j l n ch j i dz k g"),
  ...pairs(
    "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "a b g d e v z t i k l m n o p zh r s t u p k g k sh ch ts dz ts ch kh j h",
  ),
  ...pairs(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
    "a b g d e z e i t zh i l kh ts k h dz g ch m i n sh o ch p j r s v t r ts u p k o f ev",
  ),
  ...pairs("αβγδεζηθικλμνξοπρσςτυφχψω", "a v g d e z i t i k l m n ks o p r s s t i f kh ps o"),
  ...pairs(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئپچژگکی",
    "a b t s j h kh d z r z s sh s d t z _ g f k k l m n h u i a a _ a a a u i p ch zh g k i",
  ),
  ...pairs("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "a b g d h v z h t i k k l m m n n s _ f f ts ts k r sh t"),
  ...pairs("šžčćşșţțŝĉĝĵğǵıłøåßæœþðđńñ", "sh zh ch ch sh sh ts ts sh ch j j g g i l o a s e e t d d n n"),
};

function pairs(letters: string, latin: string): Record<string, string> {
  const sounds = latin.split(" ");
  return Object.fromEntries([...letters].map((letter, index) => [letter, (sounds[index] ?? "").replace("_", "")]));
}

/** A news agency, or a broadcaster that others quote like one, with the names it goes by. */
export type KnownSource = {
  readonly key: string;
  readonly name: string;
  /** Written as a whole word, in this case or in capitals. Names in Cyrillic may have an ending. */
  readonly forms: readonly string[];
  /** Names so short that they only count where a credit stands. */
  readonly shortForms?: readonly string[];
  readonly domains: readonly string[];
  /** Whether others print its texts as a matter of course. */
  readonly isAgency?: false;
};

/** The sources that are known by name in every story. */
export const knownSources: readonly KnownSource[] = [
  {
    key: "afp",
    name: "AFP",
    forms: ["AFP", "Agence France-Presse", "Agence France Presse", "АФП", "Франс Пресс", "Франс-Пресс", "法新社"],
    domains: ["afp.com"],
  },
  {
    key: "reuters",
    name: "Reuters",
    forms: ["Reuters", "Thomson Reuters", "Рейтер", "Ройтерс", "路透社"],
    shortForms: ["rtr", "RTRS"],
    domains: ["reuters.com"],
  },
  {
    key: "ap",
    name: "AP",
    forms: ["AP", "Associated Press", "Ассошиэйтед Пресс", "Ассошиэйтед пресс", "美联社"],
    domains: ["apnews.com", "ap.org"],
  },
  { key: "upi", name: "UPI", forms: ["UPI", "United Press International"], domains: ["upi.com"] },
  {
    key: "bloomberg",
    name: "Bloomberg",
    forms: ["Bloomberg", "Bloomberg News", "Блумберг"],
    domains: ["bloomberg.com"],
  },
  {
    key: "pa",
    name: "PA",
    forms: ["PA Media", "Press Association", "PA news agency"],
    shortForms: ["PA"],
    domains: ["pamediagroup.com"],
  },
  {
    key: "dpa",
    name: "dpa",
    forms: ["dpa", "Deutsche Presse-Agentur", "Deutschen Presse-Agentur", "Deutsche Presse Agentur", "ДПА"],
    domains: ["dpa.com"],
  },
  { key: "apa", name: "APA", forms: ["Austria Presse Agentur"], shortForms: ["APA"], domains: ["apa.at"] },
  { key: "kna", name: "KNA", forms: ["KNA"], domains: ["kna.de"] },
  { key: "epd", name: "epd", forms: ["epd", "Evangelischer Pressedienst"], domains: ["epd.de"] },
  {
    key: "sda",
    name: "Keystone-SDA",
    forms: ["Keystone-SDA", "Keystone-ATS"],
    shortForms: ["sda", "ATS"],
    domains: [],
  },
  { key: "efe", name: "EFE", forms: ["EFE", "Agencia EFE"], domains: ["efe.com"] },
  { key: "europapress", name: "Europa Press", forms: ["Europa Press"], domains: ["europapress.es"] },
  { key: "ansa", name: "ANSA", forms: ["ANSA"], domains: ["ansa.it"] },
  { key: "adnkronos", name: "Adnkronos", forms: ["Adnkronos"], domains: ["adnkronos.com"] },
  { key: "lusa", name: "Lusa", forms: ["Lusa"], domains: ["lusa.pt"] },
  { key: "belga", name: "Belga", forms: ["Belga"], domains: ["belga.be"] },
  { key: "anp", name: "ANP", forms: ["ANP"], domains: ["anp.nl"] },
  { key: "ritzau", name: "Ritzau", forms: ["Ritzau"], domains: ["ritzau.dk"] },
  { key: "ntb", name: "NTB", forms: ["NTB"], domains: ["ntb.no"] },
  { key: "tt", name: "TT", forms: ["TT Nyhetsbyrån"], domains: ["tt.se"] },
  {
    key: "pap",
    name: "PAP",
    forms: ["PAP", "Polska Agencja Prasowa", "Polskiej Agencji Prasowej"],
    domains: ["pap.pl"],
  },
  { key: "ctk", name: "ČTK", forms: ["ČTK", "CTK"], domains: ["ctk.cz"] },
  { key: "mti", name: "MTI", forms: ["MTI"], domains: ["mti.hu"] },
  { key: "tanjug", name: "Tanjug", forms: ["Tanjug", "Танјуг"], domains: ["tanjug.rs"] },
  {
    key: "tass",
    name: "TASS",
    forms: ["TASS", "ITAR-TASS", "Itar-Tass", "ТАСС", "ИТАР-ТАСС", "塔斯社"],
    domains: ["tass.ru", "tass.com"],
  },
  {
    key: "interfax",
    name: "Interfax",
    forms: ["Interfax", "Interfax-Kazakhstan", "Интерфакс", "Интерфакс-Казахстан", "Інтерфакс"],
    domains: ["interfax.ru", "interfax.com", "interfax.kz"],
  },
  {
    key: "interfax-ukraine",
    name: "Interfax-Ukraine",
    forms: ["Interfax-Ukraine", "Интерфакс-Украина", "Інтерфакс-Україна"],
    domains: ["interfax.com.ua"],
  },
  {
    key: "ria",
    name: "RIA Novosti",
    forms: ["RIA Novosti", "РИА Новости", "РИА «Новости»", "RIA"],
    domains: ["ria.ru"],
  },
  { key: "sputnik", name: "Sputnik", forms: ["Sputnik", "Sputnik Kazakhstan", "Sputnik Казахстан"], domains: [] },
  { key: "ukrinform", name: "Ukrinform", forms: ["Ukrinform", "Укринформ", "Укрінформ"], domains: ["ukrinform.net"] },
  { key: "unian", name: "UNIAN", forms: ["UNIAN", "УНИАН", "УНІАН"], domains: ["unian.ua", "unian.net"] },
  { key: "belta", name: "BelTA", forms: ["BelTA", "БелТА", "БЕЛТА"], domains: ["belta.by"] },
  {
    key: "kazinform",
    name: "Kazinform",
    forms: ["Kazinform", "Казинформ", "ҚазАқпарат", "Қазақпарат", "QazAqparat", "Qazinform"],
    domains: ["inform.kz", "qazinform.com"],
  },
  { key: "kaztag", name: "KazTAG", forms: ["KazTAG", "КазТАГ", "ҚазТАГ"], domains: ["kaztag.kz"] },
  { key: "akipress", name: "AKIpress", forms: ["AKIpress"], domains: ["akipress.com", "akipress.org"] },
  { key: "kabar", name: "Kabar", forms: ["Kabar", "Кабар"], domains: ["kabar.kg"] },
  { key: "trend", name: "Trend", forms: ["Trend News Agency"], domains: ["trend.az"] },
  {
    key: "xinhua",
    name: "Xinhua",
    forms: ["Xinhua", "Синьхуа", "新华社", "新華社"],
    domains: ["xinhuanet.com", "news.cn"],
  },
  {
    key: "anadolu",
    name: "Anadolu",
    forms: ["Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Anadolu Ajansi", "Анадолу"],
    shortForms: ["AA"],
    domains: ["aa.com.tr"],
  },
  { key: "kyodo", name: "Kyodo", forms: ["Kyodo", "Kyodo News", "Киодо", "共同社"], domains: ["kyodonews.net"] },
  { key: "jiji", name: "Jiji", forms: ["Jiji Press", "JIJI"], domains: ["jiji.com"] },
  { key: "yonhap", name: "Yonhap", forms: ["Yonhap", "Ёнхап", "Рёнхап"], domains: ["yna.co.kr"] },
  { key: "pti", name: "PTI", forms: ["PTI", "Press Trust of India"], domains: ["ptinews.com"] },
  { key: "ani", name: "ANI", forms: ["Asian News International"], shortForms: ["ANI"], domains: ["aninews.in"] },
  { key: "irna", name: "IRNA", forms: ["IRNA", "ИРНА"], domains: ["irna.ir"] },
  { key: "mena", name: "MENA", forms: ["Middle East News Agency"], shortForms: ["MENA"], domains: [] },
  { key: "aap", name: "AAP", forms: ["Australian Associated Press"], shortForms: ["AAP"], domains: ["aap.com.au"] },
  {
    key: "canadian-press",
    name: "The Canadian Press",
    forms: ["Canadian Press", "La Presse Canadienne"],
    domains: ["thecanadianpress.com"],
  },
  {
    key: "rferl",
    name: "RFE/RL",
    forms: [
      "RFE/RL",
      "Radio Free Europe/Radio Liberty",
      "Radio Free Europe",
      "Радио Свобода",
      "Радіо Свобода",
      "Азаттык",
    ],
    domains: ["rferl.org", "azattyq.org", "svoboda.org", "radiosvoboda.org", "azattyk.org"],
    isAgency: false,
  },
  {
    key: "bbc",
    name: "BBC",
    forms: ["BBC", "BBC News", "Би-би-си"],
    domains: ["bbc.com", "bbc.co.uk"],
    isAgency: false,
  },
  { key: "cnn", name: "CNN", forms: ["CNN"], domains: ["cnn.com"], isAgency: false },
  {
    key: "al-jazeera",
    name: "Al Jazeera",
    forms: ["Al Jazeera", "Аль-Джазира"],
    domains: ["aljazeera.com"],
    isAgency: false,
  },
  {
    key: "dw",
    name: "DW",
    forms: ["Deutsche Welle", "Немецкая волна", "Немецкой волны"],
    domains: ["dw.com"],
    isAgency: false,
  },
  {
    key: "voa",
    name: "VOA",
    forms: ["VOA", "Voice of America", "Голос Америки"],
    domains: ["voanews.com"],
    isAgency: false,
  },
  { key: "euronews", name: "Euronews", forms: ["Euronews", "Евроньюс"], domains: ["euronews.com"], isAgency: false },
];

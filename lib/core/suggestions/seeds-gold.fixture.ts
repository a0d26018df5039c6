/** How two sentences stand to each other that answer one question; `part` is one that tells only a part of what the other tells. */
export type GoldRelation = (typeof relations)[number];

/** A sentence of a seed article: where it stands in the canonical text, and the first 8 digits of the SHA-256 of its words. */
export interface GoldPlace {
  readonly start: number;
  readonly end: number;
  readonly hash: string;
}

/** Two sentences of different seed articles that answer one question, by the names of their places. */
export interface GoldPair {
  readonly first: string;
  readonly second: string;
  readonly relation: GoldRelation;
  /** Settled question by question, so that the pairs of one are never parted: those of the second half are only reported. */
  readonly half: "development" | "reported";
}

/** The days of publication that the texts tell; the fourth tells none. */
export const seedDays: Readonly<Record<string, string | null>> = {
  "000": "2019-06-14",
  "001": "2019-05-01",
  "002": "2019-06-10",
  "003": null,
  "004": "2019-06-11",
};

const relations = ["same", "differs", "denies", "updates", "part"] as const;

const sentences: Readonly<Record<string, string>> = {
  "000": `
    0:0-46:7f0bb4f4 2:61-236:b59c11f4 3:237-451:f6539ad3 4:452-549:f603b9df 7:662-750:2c555211
    8:751-800:73a0d5dd 9:801-891:ab5680ee 10:892-1017:470bd884 11:1018-1142:869b6eef 12:1143-1202:9a635934
    13:1203-1344:ab5a4057 15:1353-1502:0185fadb 16:1503-1551:3fadda81 18:1560-1605:e58ed04a
    19:1606-1777:bec75e9c 21:1786-1823:8dd52b23 22:1824-1952:5e524f06 23:1953-2103:a7037d82
    24:2104-2215:1587fe22 25:2216-2244:9e3737f9 26:2245-2452:5aee0bf9 27:2453-2598:887e0f66
    29:2607-2741:206b730b 30:2742-2879:0fcd0ff7 31:2880-2980:f92a4700 32:2981-3073:52160bfc
    34:3082-3156:fff5a830 35:3157-3240:266df935 36:3241-3268:59382496 37:3269-3338:1030359c
    38:3339-3447:4ab3f877
  `,
  "001": `
    0:0-56:9f273f16 1:57-251:f35eaaac 2:252-469:9fae22c0 3:470-706:d341e09d 4:707-851:4b7206a2
    5:852-1060:4a7c950a 6:1061-1177:5a2a3f72 7:1178-1303:7e6d8b11 9:1378-1426:4c5e9783 12:1681-1854:d593bced
    13:1855-1930:959fa583 15:2125-2353:11095100 16:2354-2461:61713471 18:2499-2564:16001f8f
    19:2565-2823:6c1bd9ec 20:2824-2975:5501d65f 21:2976-3188:fa55c238 23:3295-3528:3d56cc43
  `,
  "002": `
    0:0-52:f3949212 1:53-158:45ed9e83 2:159-313:e2a617e9 3:314-403:cf4b387b 4:404-467:791429d1
    5:468-615:36929173 6:616-724:5d06fe23 7:725-833:b24bb43e 8:834-978:652b314c 9:979-1209:f22971a6
    10:1210-1359:58c7193f 11:1360-1529:a5fcd08e 12:1530-1770:466f9e34 13:1771-1924:74ded043
    14:1925-2049:c0b9ed43 15:2050-2154:21cefa98 16:2155-2270:22748b95 17:2271-2352:c6535ac0
    18:2353-2440:6e2414d7
  `,
  "003": `
    3:161-281:c7ca6e0d 4:282-440:101eca9c 6:528-687:d9c1b01a 7:688-798:8a67d928 10:987-1268:7c99b1b5
    12:1424-1548:134afd0a 13:1549-1672:897b3c2b 14:1673-1819:6fbf57fb 16:1884-1982:c0067b2a
    17:1983-2145:0bc56097 18:2146-2280:e44a9c63 23:2769-2884:9236a66f 27:3172-3212:3c35fee8
    34:3563-3622:716313ab 35:3624-3685:489c752c 37:3771-3913:7f342b15 40:4186-4414:12b11061
    57:5635-5864:4bb9d8c5 58:5865-5958:27a96209 59:5959-6078:ce401e0a 60:6079-6225:86830cd5
    61:6226-6413:ba9fdbec 62:6414-6650:0a3cf4ee 63:6651-6783:6e3a23b2 64:6784-6868:e67118b4
    65:6869-6954:3538c8c6 67:7055-7249:afd4ac65 69:7337-7441:cfd65348 72:7677-7825:d275b1b9
    74:7957-8012:4e308156 75:8013-8058:75298454 78:8213-8294:30966823 82:8680-8833:4fd5027a
    84:8956-9098:468c1daf 85:9099-9287:e115c98b 93:9785-9925:8f4eccb5 97:10185-10315:fa70fbb7
    102:10586-10714:37d94f20 103:10715-10895:d718c5b1 104:10896-10988:67f0b2e6 105:10989-11120:17c3c3a5
    106:11121-11227:deceff4d 107:11228-11386:2e9072a3 108:11387-11496:28d3c9a7 112:11679-11862:1e03aa55
    113:11863-11999:78f932d4 114:12000-12052:ef61b9c2
  `,
  "004": `
    0:0-83:f91bff53 1:84-378:e2e4866e 2:379-538:e3a71c8e 3:539-745:036eedfc 4:746-1001:fb4ebebf
    5:1002-1119:61de1e50 6:1120-1334:ae80f7fc 7:1335-1422:dc9e5381 8:1423-1611:cf65160d 9:1612-1814:d14c273f
    10:1815-2060:94d414d6 11:2061-2182:382bc74d 13:2244-2399:44910a47 14:2400-2556:7323c3d3
    16:2654-2761:33d0dd8e 18:2874-3164:8d520cc7 19:3165-3465:6d4de428 20:3466-3695:ce9a185f
  `,
};

type Question = { readonly question: string } & Partial<Readonly<Record<GoldRelation, string>>>;

/** Judged before there was a matcher, by the rules of decision 028. `0.8-2.9` are the sentences 8 and 9 of the articles 000 and 002. */
const questions: readonly Question[] = [
  {
    question: "Did protests follow the election, and where?",
    same: "0.2-3.6",
    part: "0.3-3.4 0.3-4.1 0.24-3.4",
    differs: "0.11-4.10",
  },
  {
    question: "How many were detained in all days together?",
    same: "0.4-3.18",
    differs: "0.4-3.57 0.30-3.57 0.30-3.18 0.4-2.0",
  },
  {
    question: "How many were detained on the day of the election?",
    same: "0.13-2.2 2.0-4.7 2.1-4.7 2.0-4.20 2.1-4.20",
    differs: "0.13-3.7 2.2-3.7 0.13-2.0 0.13-2.1 0.13-4.7 0.13-4.20 2.0-3.7 2.1-3.7 2.2-4.7 2.2-4.20 3.7-4.7 3.7-4.20",
  },
  {
    question: "What share of the votes did the winner get?",
    differs: "0.8-2.9 0.8-3.14 0.8-4.6 2.9-3.14 2.9-4.6 3.14-4.6",
  },
  {
    question: "Who chose the new president?",
    same: "0.7-2.7 0.7-3.6 0.7-4.6 2.7-3.6 2.7-4.6 3.6-4.6",
    part: "2.7-4.8",
  },
  {
    question: "Was the outcome expected, and did it come?",
    same: "1.13-4.8 1.13-3.17 3.17-4.8",
    updates: "0.8-1.13 1.13-3.14 1.13-4.6 1.13-2.9",
    part: "3.14-4.8",
  },
  {
    question: "What offices does the former president keep, and whose candidate was the new one?",
    same: "1.12-4.9",
    part: "1.19-4.9 1.12-2.5",
  },
  { question: "Does the former president stay in power?", same: "1.19-2.13", part: "2.13-4.9" },
  { question: "When did the former president resign?", same: "1.4-2.6 1.4-4.8 2.6-4.8", part: "1.18-2.6 1.18-4.8" },
  { question: "How long did he rule, and how old is he?", same: "1.3-4.8", part: "1.3-2.8 2.8-4.8 1.12-2.6" },
  { question: "Was any election there held to be democratic?", same: "1.16-2.5", part: "1.16-2.10" },
  {
    question: "What did observers find in this election?",
    same: "0.10-4.18 3.60-4.4 3.60-4.18",
    part: "0.10-3.60 0.10-4.4",
  },
  { question: "What do opponents say of this election?", same: "0.9-2.3 0.3-2.3 2.3-3.16", part: "0.9-3.16 0.3-3.16" },
  { question: "Who stood against the winner?", same: "0.9-3.17", part: "0.9-4.19" },
  { question: "What happened in Almaty on 10 June?", differs: "0.16-4.4", part: "0.15-4.14" },
  { question: "Who was detained in the night to 11 June?", part: "0.18-4.0 0.18-4.1" },
  {
    question: "Was the singer detained, and who is he?",
    same: "3.27-4.4",
    part: "3.23-4.4 3.40-4.4",
    differs: "3.23-4.3",
  },
  {
    question: "Why did people gather for the singer, and what did he do when he was free?",
    same: "3.37-4.5",
    part: "3.40-4.5 3.40-4.3",
  },
  { question: "When is the new president inaugurated?", same: "0.21-3.3", updates: "0.21-4.13 3.3-4.13" },
  {
    question: "What did he say at his inauguration?",
    same: "0.22-3.108 0.22-3.93",
    part: "0.22-3.107",
    denies: "0.22-3.106",
  },
  { question: "What did he order by Twitter?", same: "0.23-3.103 0.23-3.104" },
  { question: "Are those who were detained released?", differs: "0.38-3.104", updates: "0.38-3.59" },
  {
    question: "Were the internet and messengers blocked?",
    same: "0.12-3.4 0.29-3.4",
    part: "0.29-3.12 0.12-3.12 0.29-3.105 0.12-3.105",
  },
  { question: "What did the United Nations and others say of the detentions?", same: "0.26-3.65", part: "0.26-3.64" },
  { question: "What became of those who were detained?", differs: "0.31-3.58" },
  { question: "Are protests allowed?", same: "0.3-3.75", part: "0.3-3.69" },
  { question: "What did the protests before the election demand?", same: "1.1-3.61 1.2-3.61", part: "1.0-3.61" },
  {
    question: "How many were detained in the protests before the election?",
    same: "1.1-3.62 1.2-3.62",
    part: "1.6-3.62 1.7-3.62",
  },
  { question: "Who misled the protesters?", differs: "0.19-4.10" },
  {
    question: "Was force used against protesters?",
    part: "0.4-2.4 0.13-2.4 2.4-3.63",
    denies: "2.4-3.78 0.13-3.78 0.4-3.78 0.24-3.78 2.12-3.78",
  },
  { question: "Did the police act properly?", same: "3.78-4.11", denies: "2.4-4.11 0.4-4.11" },
  { question: "How large were the protests, and do they last?", denies: "0.2-3.74 0.24-3.74 0.32-3.4" },
  {
    question: "What do the protesters want?",
    same: "0.35-3.84",
    differs: "0.34-3.84",
    part: "0.35-3.85",
    denies: "0.3-3.84 3.84-4.20",
  },
  { question: "What drives people into the streets?", same: "0.34-3.82", part: "0.34-3.114" },
  { question: "Do the authorities listen?", same: "0.36-3.102", part: "0.37-3.102 0.36-3.113" },
  { question: "What movement has begun?", same: "2.17-3.10", part: "2.17-3.16" },
];

const unlike = `
  0.18-4.3 0.8-2.10 2.10-3.14 2.10-4.6 0.24-2.0 0.24-2.1 0.24-4.7 0.24-4.20 0.24-3.7 0.25-4.0 0.25-4.1 0.25-3.59
  0.25-2.2 0.16-3.7 0.16-2.2 0.30-3.59 0.31-3.59 0.18-1.1 1.2-4.4 1.6-4.4 1.2-4.20 1.2-2.1 1.1-2.0 1.6-4.2
  1.9-4.20 1.20-2.13 1.21-3.35 1.23-3.35 1.15-2.3 1.5-2.18 1.16-4.18 2.5-4.18 1.16-3.60 2.0-4.0 0.0-1.0 0.21-3.97
  3.112-4.13 0.22-4.13 0.22-3.97 0.23-3.105 2.15-4.16 2.2-4.16 2.11-4.19 3.13-4.19 0.26-3.67 2.12-3.58 2.12-3.35
  0.4-2.12 2.14-3.4 2.16-3.10 1.4-4.7 0.12-3.34 0.19-3.72 0.27-4.11 0.16-4.14
`;

/** The places of the gold by their names, `0.8` for the sentence 8 of the article 000, counted from 0. */
export const goldPlaces: ReadonlyMap<string, GoldPlace> = new Map(
  Object.entries(sentences).flatMap(([article, rows]) => words(rows).map((row) => placeOf(article, row))),
);

/** All pairs of the gold. */
export const goldPairs: readonly GoldPair[] = questions.flatMap((question, index) =>
  relations.flatMap((relation) =>
    words(question[relation] ?? "").map((pair) => ({
      ...endsOf(pair),
      relation,
      half: index % 2 === 0 ? ("development" as const) : ("reported" as const),
    })),
  ),
);

/** Pairs that look alike and answer different questions. */
export const unlikePairs: readonly { readonly first: string; readonly second: string }[] = words(unlike).map(endsOf);

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

function endsOf(pair: string): { first: string; second: string } {
  const [first = "", second = ""] = pair.split("-");
  return { first, second };
}

function placeOf(article: string, row: string): [string, GoldPlace] {
  const [sentence = "", range = "", hash = ""] = row.split(":");
  const [start = "", end = ""] = range.split("-");
  return [`${Number(article)}.${sentence}`, { start: Number(start), end: Number(end), hash }];
}

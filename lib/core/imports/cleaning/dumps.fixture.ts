/** Invented pieces of dumps: a line that starts with a minus must go, any other must stay. */
export const dumps: readonly { rule: string; markdown?: true; blocks: readonly string[] }[] = [
  {
    rule: "player notice",
    blocks: [
      "A first sentence of the report.",
      "-Police clear the square in Radomel",
      "-please wait",
      "-0:00 0:00:59 0:00",
      "It goes on.",
    ],
  },
  {
    rule: "player notice",
    blocks: [
      "People came to the bridge in the morning.",
      "-please wait",
      "-No media source currently available",
      "-Auto",
      "-240p",
      "-Share",
    ],
  },
  {
    rule: "embedded post",
    blocks: [
      "It rained.",
      "-Tweet",
      "-The gate is open. We leave now.",
      "-— Dana Kolb (@danakolb) June 12, 2019",
      "It rained again.",
    ],
  },
  {
    rule: "embedded post",
    markdown: true,
    blocks: [
      "It rained.",
      "-> The gate is open.",
      "-> We leave now.",
      "-— Dana Kolb (@danakolb) 12 июня 2019 г.",
      "It rained again.",
    ],
  },
  {
    rule: "embedded post",
    blocks: [
      "It rained.",
      "-View this post on Instagram",
      "-My street this morning",
      "-A post shared by Dana (@dana.k)",
      "It rained again.",
    ],
  },
  {
    rule: "embedded post",
    blocks: [
      `${"Nobody had counted the people who left before the order came, and nobody asked. ".repeat(5).trim()}`,
      "-— Dana Kolb (@danakolb) June 12, 2019",
    ],
  },
  {
    rule: "cookie notice",
    blocks: ["The vote is over.", "-We use cookies on this site.", "-Accept all", "-Cookie settings", "OK, he wrote."],
  },
  {
    rule: "related link",
    markdown: true,
    blocks: [
      "It rained.",
      "-## Related articles",
      "-[Who owns the dam?](https://a.example/1)",
      "-[The lake falls](https://a.example/2)",
      "It rained again.",
    ],
  },
  {
    rule: "related link",
    blocks: ["It rained.", "-Read also:", "-• Who owns the dam", "-• The lake falls", "It rained again."],
  },
  {
    rule: "related link",
    blocks: [
      "It rained.",
      "-Read also",
      "The lake fell by 40 centimetres and the road was opened.",
      "It rained again.",
    ],
  },
  {
    rule: "author box",
    blocks: ["By Petra Sand", "It rained.", "It rained again.", "-Petra Sand is a correspondent for The Courier."],
  },
  {
    rule: "author box",
    blocks: ["It rained.", "-About the author", "-Petra Sand", "-Petra Sand writes on rivers and dams."],
  },
  {
    rule: "author box",
    blocks: ["It rained.", "Petra Sand", "Petra Sand, an engineer, is one of four who were held."],
  },
  { rule: "author box", blocks: ["It rained.", "Petra Sand is a reporter of the station that was closed."] },
  {
    rule: "source address",
    blocks: [
      "-https://courier.example/start",
      "It rained.",
      "https://courier.example/cited",
      "It rained again.",
      "-Original url:",
      "-https://courier.example/a",
    ],
  },
  {
    rule: "repeated headline",
    markdown: true,
    blocks: [
      "# Lake lowered after the flood",
      "-Lake lowered after the flood",
      "Engineers began on Monday.",
      "It rained.",
    ],
  },
  {
    rule: "repeated line",
    blocks: [
      "It rained.",
      "Villagers wait at the bridge.",
      "-Villagers wait at the bridge.",
      "It rained again.",
      "Go. Go.",
      "Go. Go.",
    ],
  },
  {
    rule: "photo credit",
    blocks: [
      "It rained.",
      "Villagers wait at the bridge of Kostrava in the early morning",
      "-Villagers wait at the bridge of Kostrava in the early morning. Photo: Reuters",
      "So it went.",
    ],
  },
  {
    rule: "navigation",
    blocks: ["-Home", "-News", "-Sport", "A report of some words.", "News", "Sport", "It rained."],
  },
  {
    rule: "share bar",
    blocks: [
      "It rained.",
      "-Share this",
      "-Facebook",
      "-Twitter",
      "They blocked two sites:",
      "• Facebook",
      "• Twitter",
    ],
  },
  { rule: "error report", blocks: ["It rained.", "-Report a typo", "-Send", "-Cancel", "Send, she wrote."] },
  { rule: "empty link heading", blocks: ["It rained.", "Links:", "• the report", "• the law"] },
  {
    rule: "related link",
    blocks: ["It rained.", "-More on this story", "-Lake lowered at last", "-Top stories", "-Minister resigns"],
  },
  {
    rule: "related link",
    blocks: ["It rained.", "-Read also", "The lake", "It fell by 40 centimetres.", "Petra Sand"],
  },
  { rule: "tag list", blocks: ["It rained.", "-Tags:", "-flood", "-dam", "It rained on the dam again."] },
  {
    rule: "navigation",
    blocks: ["-World", "The lake of Kostrava fell at last", "It rained on the dam.", "-Impressum"],
  },
  { rule: "comment notice", blocks: ["It rained.", "-Leave a Reply", "-Name *", "-Website", "It rained again."] },
];

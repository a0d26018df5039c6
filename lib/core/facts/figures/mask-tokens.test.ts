import { describe, expect, it } from "vitest";
import { readingsOf } from "./figures.fixture";

describe("digits that are no figures", () => {
  it.each([
    ...[
      "in 2019",
      "the 1909 poem",
      "since at least 2016",
      "June 9",
      "9-10 June 2019",
      "June 9 to 11",
      "on the 5th of May, 2020",
      "2019-06-14",
      "14/06/2019",
      "1995-96",
    ],
    ...["8:50am", "from 6:30 pm to 1:30 am", "at 6 p.m.", "1800 GMT", "+7 727 258 52 52", "8 (727) 258-52-52"],
    ...[
      "+1-222-2222-2222",
      "version 2.1.3",
      "10.0.0.1",
      "https://example.org/2019/06/14/a66007",
      "Article 155",
      "No. 5",
      "#31",
      "Covid-19",
      "16x9 image",
      "G20",
    ],
    ...["1. Police detained people", "12) Police", "9/11", "24/7", "won 3-0", "9 июня 2019 года", "at 14.30", "v1.2"],
    ...["12 days ago", "about two and a half years ago", "several weeks ago", "hundreds of years ago", "5 лет назад"],
  ])("reads none in %j", (text) => {
    expect(readingsOf(text)).toEqual([]);
  });

  it("reads what is counted though it looks like a year", () => {
    expect(readingsOf("over 2000 came, and 2019 protesters stayed").map(([quote]) => quote)).toEqual([
      "over 2000",
      "2019",
    ]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { onlyDate, readDates } from "./dates.fixture";

const phrases = [
  ...[
    "June 10",
    "10 June 2019",
    "the 10th of June",
    "2019-06-10",
    "6/10/2019",
    "Monday",
    "last week",
    "two days ago",
    "the weekend",
  ],
  ...[
    "in the 1990s",
    "since March",
    "by the end of 2019",
    "from 3 to 12 September",
    "between 2014 and 2016",
    "3 pm",
    "noon",
    "14:30",
  ],
  ...[
    "tomorrow at 8",
    "Q1 2018",
    "this summer",
    "every Monday",
    "three weeks",
    "1,000 people",
    "$2019",
    "a.m.",
    "late on Friday",
    "٩ يونيو 2024",
    "12 كانون الثاني",
    "أمس",
  ],
];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...phrases),
      fc.constantFrom("police said", "will", "was held on", ",", ".", "\n", "–", "(", "5", "00"),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(" "));
const article = fc.oneof(text, fc.string({ unit: "binary", maxLength: 200 }));
const publication = fc.constantFrom(null, "2019-06-13", "2020-02-29", "2019-12-31T23:59:59");

describe("dates, by law", () => {
  it("reads a day the same in the digits and month names of Egypt and of the Levant", () => {
    const names = [
      ...[
        ["يناير", "كانون الثاني"],
        ["فبراير", "شباط"],
        ["مارس", "آذار"],
        ["أبريل", "نيسان"],
        ["مايو", "أيار"],
        ["يونيو", "حزيران"],
      ],
      ...[
        ["يوليو", "تموز"],
        ["أغسطس", "آب"],
        ["سبتمبر", "أيلول"],
        ["أكتوبر", "تشرين الأول"],
        ["نوفمبر", "تشرين الثاني"],
      ],
      ["ديسمبر", "كانون الأول"],
    ];
    const indic = (text: string) => text.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩".charAt(Number(digit)));
    fc.assert(
      fc.property(
        fc.nat(11),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1800, max: 2099 }),
        (at, day, year) => {
          const expected = `${year}-${String(at + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          for (const name of names[at] ?? []) {
            for (const said of [`${day} ${name} ${year}`, indic(`${day} ${name} ${year}`)]) {
              expect(onlyDate(`في ${said} وصل الوفد.`)).toBe(`${said}: ${expected} day`);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("points at characters, in order, apart, on one line, with no blank at its ends", () => {
    fc.assert(
      fc.property(article, publication, (text, publishedAt) => {
        let last = 0;
        for (const { start, end, words } of readDates(text, publishedAt)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words.trim()).toBe(words);
          expect(words).not.toContain("\n");
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("says either where a date lies or that it does not know, and never ends before it begins", () => {
    fc.assert(
      fc.property(article, publication, (text, publishedAt) => {
        for (const { value } of readDates(text, publishedAt)) {
          expect(value.from !== null || value.to !== null).toBe(value.isResolved);
          const ways = [value, ...value.candidates];
          for (const { from, to } of ways)
            if (from !== null && to !== null && !from.startsWith("T")) expect(from <= to).toBe(true);
        }
      }),
    );
  });

  it("moves every reading with the text when a paragraph is put before", () => {
    fc.assert(
      fc.property(article, fc.constantFrom("One line.", "On 1 May 2018, 20 people came."), (text, before) => {
        const lead = `${before}\n\n`;
        const shift = ({ start, end, value }: { start: number; end: number; value: unknown }) => [
          start + lead.length,
          end + lead.length,
          value,
        ];
        const behind = readDates(lead + text).filter(({ start }) => start >= lead.length);
        expect(behind.map(({ start, end, value }) => [start, end, value])).toEqual(readDates(text).map(shift));
      }),
    );
  });

  it("resolves nothing that counts from a publication it does not know", () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const { value } of readDates(text, null)) if (value.isResolved) expect(value.how).toBe("absolute");
      }),
    );
  });
});

describe("dates that are written out", () => {
  it.each([
    ["They met on June 10, 2019.", "June 10, 2019: 2019-06-10 day"],
    ["They met on 10 June 2019.", "10 June 2019: 2019-06-10 day"],
    ["The 10th of June 2019 was quiet.", "The 10th of June 2019: 2019-06-10 day"],
    ["Published 2019-06-10.", "2019-06-10: 2019-06-10 day"],
    ["On Monday, June 10, 2019, they met.", "Monday, June 10, 2019: 2019-06-10 day"],
    ["On 23.04.2018 it rained.", "23.04.2018: 2018-04-23 day"],
    ["On 4/23/2018 it rained.", "4/23/2018: 2018-04-23 day"],
    ["In April 2018 it rained.", "April 2018: 2018-04-01/2018-04-30 month"],
    ["It was founded in 1991.", "1991: 1991-01-01/1991-12-31 year"],
    ["The third quarter of 2018 was good.", "The third quarter of 2018: 2018-07-01/2018-09-30 quarter"],
    ["Q1 2018 was good.", "Q1 2018: 2018-01-01/2018-03-31 quarter"],
    ["Poor in the 1990s.", "1990s: 1990-01-01/1999-12-31 decade"],
    ["Ruled since the 15th century.", "since the 15th century: 1400-01-01/ range"],
    ["In the summer of 2018 it burned.", "summer of 2018: 2018-06-01/2018-08-31 season"],
    ["It lasted from 3 to 12 September 2018.", "from 3 to 12 September 2018: 2018-09-03/2018-09-12 range"],
    ["Nov. 5-7, 2018 was cold.", "Nov. 5-7, 2018: 2018-11-05/2018-11-07 range"],
    ["Between 2014 and 2018 nothing changed.", "Between 2014 and 2018: 2014-01-01/2018-12-31 range"],
    ["The years 2014–2018.", "2014–2018: 2014-01-01/2018-12-31 range"],
    ["It will end by the end of 2019.", "by the end of 2019: /2019-12-31 range"],
    ["At 14:30 on June 10, 2019 they met.", "14:30 on June 10, 2019: 2019-06-10T14:30 instant"],
    ["June 10, 2019 at noon.", "June 10, 2019 at noon: 2019-06-10T12:00 instant"],
    ["12 noon on June 10, 2019", "12 noon on June 10, 2019: 2019-06-10T12:00 instant"],
    ["June 10, 2019, 12 midnight", "June 10, 2019, 12 midnight: 2019-06-10T00:00 instant"],
    ["10 июня 2019 года прошли митинги.", "10 июня 2019 года: 2019-06-10 day"],
    ["انتخب الرئيس في 9 يونيو.", "9 يونيو: ? day"],
    ["انتخب الرئيس في ٩ حزيران ٢٠١٩.", "٩ حزيران ٢٠١٩: 2019-06-09 day"],
    ["بدأ الحوار في 12 كانون الثاني 2024 في بيروت.", "12 كانون الثاني 2024: 2024-01-12 day"],
    ["عقد المؤتمر في ٣ تشرين الأول عام ٢٠٢٣.", "٣ تشرين الأول عام ٢٠٢٣: 2023-10-03 day"],
    ["وقع الاتفاق في مارس 2020.", "مارس 2020: 2020-03-01/2020-03-31 month"],
  ])("reads %s", (sentence, expected) => {
    expect(onlyDate(sentence, null)).toBe(expected);
  });

  it("leaves open a date of figures that could be read in two ways, unless the language tells the order", () => {
    const [open] = readDates("On 6/10/2019 they met.");
    expect(open?.value.isResolved).toBe(false);
    expect(open?.value.candidates.map(({ from }) => from)).toEqual(["2019-06-10", "2019-10-06"]);
    expect(onlyDate("On 6/10/2019 they met.", null, "en-US")).toBe("6/10/2019: 2019-06-10 day");
    expect(onlyDate("On 6/10/2019 they met.", null, "en-GB")).toBe("6/10/2019: 2019-10-06 day");
  });
});

describe("dates that count from the publication", () => {
  it.each([
    ["Police came yesterday.", "yesterday: 2019-06-12 day"],
    ["On June 10 police came.", "June 10: 2019-06-10 day"],
    ["Protests after the weekend election grew.", "the weekend: 2019-06-08/2019-06-09 weekend"],
    ["He spoke on Monday.", "Monday: 2019-06-10 day"],
    ["He spoke on Thursday.", "Thursday: 2019-06-13 day"],
    ["He will speak on Monday.", "Monday: 2019-06-17 day"],
    ["The vote is planned for Sunday.", "Sunday: 2019-06-16 day"],
    ["He resigned in March.", "March: 2019-03-01/2019-03-31 month"],
    ["The session is due in August.", "August: 2019-08-01/2019-08-31 month"],
    ["The inauguration would take place on June 12.", "June 12: 2019-06-12 day"],
    ["He left last week.", "last week: 2019-06-03/2019-06-09 week"],
    ["He returns next month.", "next month: 2019-07-01/2019-07-31 month"],
    ["He left two days ago.", "two days ago: 2019-06-11 day"],
    ["He left two months ago.", "two months ago: 2019-04-01/2019-04-30 month"],
    ["He left on Sunday night.", "Sunday night: 2019-06-09T20:00/2019-06-09T23:59:59 part-of-day"],
    ["He has ruled since March.", "since March: 2019-03-01/ range"],
    ["From June 9 to 11 police came.", "From June 9 to 11: 2019-06-09/2019-06-11 range"],
    ["Вчера прошли митинги.", "Вчера: 2019-06-12 day"],
  ])("reads %s", (sentence, expected) => {
    expect(onlyDate(sentence)).toBe(expected);
  });

  it("keeps both readings where the tense chose one", () => {
    const [monday] = readDates("He spoke on Monday.");
    expect(monday?.value).toMatchObject({ from: "2019-06-10", how: "nearest" });
    expect(monday?.value.candidates.map(({ from }) => from)).toEqual(["2019-06-10", "2019-06-17"]);
  });

  it("does not guess at a year where the next is a day away and the last a year", () => {
    const [next] = readDates("Protests before the June 14 vote went on.");
    expect(next?.value).toMatchObject({ from: null, to: null, isResolved: false });
    expect(next?.value.candidates.map(({ from }) => from)).toEqual(["2018-06-14", "2019-06-14"]);
  });

  it("knows the day where only the clock is in doubt", () => {
    const [meeting] = readDates("They met on Monday at 7:30.");
    expect(meeting?.value).toMatchObject({ from: "2019-06-10", to: "2019-06-10", granularity: "day" });
    expect(meeting?.value.candidates).toHaveLength(4);
  });

  it("does not take a month of the date itself for a verb that tells what is to come", () => {
    expect(onlyDate("The 1 May rally.")).toBe("The 1 May: 2019-05-01 day");
  });

  it("counts `two days later` from the day that the paragraph named, and from no other", () => {
    const [, later] = readDates("He resigned on 19 March 2019. Two days later he left.");
    expect(later?.value).toMatchObject({ from: "2019-03-21", how: "anchored", isResolved: true });
    const [, week] = readDates("He resigned on 19 March 2019 and left the following week.");
    expect(week?.value).toMatchObject({ from: "2019-03-25", to: "2019-03-31", how: "anchored" });
    const [, far] = readDates("He resigned on 19 March 2019.\n\nTwo days later he left.");
    expect(far?.value).toMatchObject({ from: null, how: "anchored", isResolved: false });
  });

  it("takes the year whose weekday fits", () => {
    expect(onlyDate("It began on Sunday, 9 June.", "2020-01-20")).toBe("Sunday, 9 June: 2019-06-09 day");
  });
});

describe("what is no date", () => {
  it.each([
    "He may march on.",
    "You may not.",
    "Nearly 2000 people were detained.",
    "It cost $2019.",
    "They won 3-2 and took 1/3 of the votes.",
    "The second man sat down.",
    "Call +86 138-2010-2015.",
    "Good Morning America",
    "A 35-year-old man.",
  ])("reads none in %s", (sentence) => {
    expect(readDates(sentence)).toEqual([]);
  });

  it("reads lengths of time and what comes back without a place in time", () => {
    const [year, monday] = readDates("He was jailed for two years. They meet every Monday.");
    expect(year?.value).toMatchObject({ granularity: "duration", length: 730 * 86_400, isResolved: false });
    expect(monday?.value).toMatchObject({ granularity: "repeat", isResolved: false });
  });
});

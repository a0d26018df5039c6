import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, parsePublicationTime } from "./calendar-dates";

const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
const values = (line: string) => datesIn(line).map(({ value }) => value);

describe("datesIn", () => {
  it("reads any day as English, Russian, Kazakh, French and German write it out", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("en-US", "en-GB", "ru", "fr", "de", "tr", "es", "uk"), (date, language) => {
        const written = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(date);
        expect([written, values(`— ${written},`)]).toEqual([written, [date.toISOString().slice(0, 10)]]);
      }),
    );
  });

  it.each([
    ["June 14, 2019", ["2019-06-14"]],
    ["Jun. 14 2019", ["2019-06-14"]],
    ["14th of June, 2019", ["2019-06-14"]],
    ["14 июня 2019 г.", ["2019-06-14"]],
    ["2019-06-14 and 2019/06/15", ["2019-06-14", "2019-06-15"]],
    ["14.06.2019", ["2019-06-14"]],
    ["14/06/2019", ["2019-06-14"]],
    ["06/14/2019", ["2019-06-14"]],
    ["2019年6月14日", ["2019-06-14"]],
    ["11/06/2019", []],
    ["June 14", []],
    ["June 31, 2019", []],
    ["31.02.2019", []],
    ["2019-13-01", []],
    ["1.2.3.2019", []],
    ["May 2019", []],
    ["Windows 10 2019", []],
  ])("finds in %j %j", (line, dates) => expect(values(line)).toEqual(dates));

  it("says where", () => {
    const line = "Posted on June 14, 2019 by X";
    const [found] = datesIn(line);
    expect(found && line.slice(found.start, found.end)).toBe("June 14, 2019");
  });
});

describe("parsePublicationTime", () => {
  it.each([
    ["2019-06-14T09:30:00Z", "2019-06-14T09:30:00Z"],
    ["2019-06-14T09:30:05.123+0600", "2019-06-14T09:30:05+06:00"],
    ["2019-06-14 09:30 -05:00", "2019-06-14T09:30:00-05:00"],
    ["2019-06-14T09:30", "2019-06-14"],
    ["2019-06-14", "2019-06-14"],
    ["Fri, 14 Jun 2019 09:30:00 GMT", "2019-06-14"],
    ["2019-02-30T09:30:00Z", null],
    ["2019-06-14T29:30:00Z", "2019-06-14"],
    ["yesterday", null],
    ["", null],
  ])("reads %j as %j", (written, value) => expect(parsePublicationTime(written)).toBe(value));
});

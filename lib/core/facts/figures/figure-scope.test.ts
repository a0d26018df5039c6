import { describe, expect, it } from "vitest";
import { onlyFigure } from "./figures.fixture";

describe("what a figure counts", () => {
  it.each([
    ["670 administrative charges were brought", "charges", ["administrative", "charges"]],
    ["670 people were arrested", "people", ["arrested"]],
    ["Police arrested 500 people in Almaty", "people", ["arrested"]],
    ["detaining nearly 1,000 peaceful protesters.", "protesters", ["peaceful", "detaining"]],
    ["of these, 670 detainees were given administrative charges", "detainees", ["administrative", "charges"]],
    ["the arrest of hundreds of anti-government protesters", "protesters", ["anti-government", "arrest"]],
    ["115 were fined", null, ["fined"]],
    ["не менее 12 ранены", null, ["ранены"]],
    ["задержали около 500 человек", "человек", ["задержали"]],
    ["12 million registered voters", "voters", ["registered"]],
    ["71 percent of the vote", "vote", []],
    ["500 police officers", "officers", ["police"]],
    ["the 107-seat parliament", "seat", []],
    ["hundreds of thousands took part", null, []],
    ["some 200 of them gathered", null, ["gathered"]],
    ["over 500 people participating in peaceful protests were detained that day", "people", ["detained"]],
  ])("reads in %j what and which", (text, counted, scope) => {
    expect(onlyFigure(text)).toMatchObject({ counted, scope });
  });
});

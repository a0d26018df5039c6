/** Hours of the parts of a day, in seconds of it: those of TimeML readers (morning 8 to 12 …), a convention and no measurement. */
export const partsOfDay: ReadonlyMap<string, { readonly start: number; readonly end: number }> = new Map([
  ["morning", hours(8, 12)],
  ["mornings", hours(8, 12)],
  ["afternoon", hours(12, 16)],
  ["afternoons", hours(12, 16)],
  ["evening", hours(16, 20)],
  ["evenings", hours(16, 20)],
  ["night", { start: 20 * 3600, end: 86_399 }],
  ["nights", { start: 20 * 3600, end: 86_399 }],
  ["nite", { start: 20 * 3600, end: 86_399 }],
  ["tonight", { start: 20 * 3600, end: 86_399 }],
  ["daytime", hours(8, 18)],
  ["lunchtime", hours(11, 13)],
  ["утром", hours(8, 12)],
  ["вечером", hours(16, 20)],
]);

function hours(from: number, to: number): { start: number; end: number } {
  return { start: from * 3600, end: to * 3600 };
}

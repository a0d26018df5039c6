/** How much it tells that a passage has what so many of all passages have: the fewer, the more. */
export function rarity(having: number, passages: number): number {
  return Math.log(1 + (passages + 1) / (having + 0.5));
}

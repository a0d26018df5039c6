/** A text of at most `most` characters, cut between words with “…” where it is longer. */
export function cutWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - 1);
  const space = room.lastIndexOf(" ");
  return `${(space > most / 2 ? room.slice(0, space) : room).trimEnd()}…`;
}

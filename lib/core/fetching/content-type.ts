/** What a Content-Type header says, in lower case; an absent or broken one says nothing. */
export function parseContentType(header: string | undefined): { mediaType: string; charset: string | undefined } {
  const [first = "", ...parameters] = (header ?? "").split(";");
  const mediaType = /^[a-z0-9!#$&^_.+-]{1,60}\/[a-z0-9!#$&^_.+-]{1,100}$/i.test(first.trim()) ? first.trim() : "";
  const named = parameters.map((each) => /^\s*charset\s*=\s*["']?([\w.:-]{1,40})["']?\s*$/i.exec(each)?.[1]);
  return { mediaType: mediaType.toLowerCase(), charset: named.find((each) => each !== undefined)?.toLowerCase() };
}

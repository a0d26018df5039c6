import type { GivenMetadata } from "./collections/collection";
import type { ArticleMetadata, Evidence } from "./reader";

/** Puts what a list says of an article in the place of what the article says of itself; `list` is the list's name. */
export function asListed<T extends ArticleMetadata>(read: T, given: GivenMetadata, list: string): T {
  const said = <V>(value: V): Evidence<V> => ({ value, foundIn: `the list ${list}`, guess: false });
  const { title, outlet, publishedAt, byline, language, url } = given;
  return {
    ...read,
    ...(title === undefined ? {} : { title: said(title) }),
    ...(outlet === undefined ? {} : { outlet: said({ name: outlet }) }),
    ...(publishedAt === undefined ? {} : { publishedAt: said(publishedAt) }),
    ...(byline === undefined ? {} : { byline: said(byline) }),
    ...(language === undefined ? {} : { language: said(language) }),
    ...(url === undefined ? {} : { url: said(url) }),
  };
}

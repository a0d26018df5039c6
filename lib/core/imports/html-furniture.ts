import type { HtmlElement } from "./html-tree";

/**
 * Why an element is not part of the article: the name of a rule, and up to which share of the page's prose an element
 * of this name is believed; one that holds more is named for something else.
 */
export type Clue = { rule: string; limit: number };

const WEAK = 0.3;
const PLAIN = 0.5;

/** Names that are believed of nearly all the prose of a page. */
export const SURE = 0.95;

const TAGS: Readonly<Record<string, string>> = {
  nav: "navigation",
  aside: "aside",
  footer: "footer",
  form: "form",
  dialog: "notice",
  button: "control",
  "amp-sidebar": "navigation",
  "amp-consent": "notice",
};

const ROLES: Readonly<Record<string, string>> = {
  navigation: "navigation",
  menu: "navigation",
  menubar: "navigation",
  complementary: "aside",
  contentinfo: "footer",
  search: "form",
  dialog: "notice",
  alertdialog: "notice",
  button: "control",
};

/** Names in classes and ids, whole or as neighbouring parts (`share-bar`, `shareBar`), by what they are names of. */
const NAMES: readonly (readonly [rule: string, limit: number, names: string])[] = [
  [
    "comments",
    SURE,
    "comments comment-list commentlist comment-section comment-thread disqus respond livefyre coral usercomments kommentare comentarios commentaires comment-form reader-comments",
  ],
  [
    "share bar",
    PLAIN,
    "share sharing shares sharedaddy share-bar sharebar sharebox sharethis addthis addtoany social socials social-media sociallinks follow-us followus jp-relatedposts-share shareaholic teilen compartir",
  ],
  [
    "related",
    PLAIN,
    "related relateds recommended recommendations recommendation recirc recirculation read-more readmore more-stories more-news more-from also-read see-also you-may-like you-might-like most-read most-popular mostread popular trending taboola outbrain zergnet revcontent up-next next-article prev-next post-nav post-navigation related-posts jp-relatedposts crp yarpp teaser-list teasers onward related-links",
  ],
  [
    "newsletter",
    PLAIN,
    "newsletter newsletters subscribe subscription signup sign-up mailchimp mc4wp email-signup optin opt-in mailing-list",
  ],
  [
    "advertisement",
    PLAIN,
    "ad ads advert adverts advertisement advertising adsense adslot ad-slot adunit dfp sponsored sponsor promo promos promotion promobox banner-ad werbung anzeige publicidad reklama",
  ],
  ["cookie notice", SURE, "cookie cookies cookiebot consent gdpr cmp onetrust didomi sp-message"],
  [
    "notice",
    PLAIN,
    "paywall regwall login-wall modal popup overlay lightbox toast snackbar donation donate support-us skip-link skiplink screen-reader-text sr-only visually-hidden visuallyhidden visually-hide noprint no-print",
  ],
  [
    "navigation",
    PLAIN,
    "nav navbar navigation menu submenu breadcrumb breadcrumbs crumbs crumb pagination pager paging pagenav sitemap topnav subnav toc",
  ],
  [
    "tags",
    PLAIN,
    "tags taglist tag-list tag-links post-tags article-tags entry-tags keywords topics cat-links post-categories",
  ],
  [
    "author box",
    PLAIN,
    "author-box author-bio authorbio about-author about-the-author author-info author-card author-profile bio contributor-bio",
  ],
  [
    "by-line",
    WEAK,
    "byline bylines by-line author authors dateline timestamp pubdate publish-date published-date post-date entry-date post-meta postmeta entry-meta article-meta story-meta meta-info posted-on article-info dates datetime reading-time read-time article-date",
  ],
  [
    "caption",
    WEAK,
    "caption captions wp-caption-text photo-credit image-credit credit credits photocredit img-caption image-caption gallery slideshow carousel slider photo-gallery copyright",
  ],
  [
    "embed",
    PLAIN,
    "twitter-tweet instagram-media fb-post tiktok-embed twitter-video player video-player jwplayer videoplayer brightcove embed-responsive",
  ],
  [
    "aside",
    WEAK,
    "sidebar side-bar rail right-rail rightrail left-rail leftcol rightcol widget widgets pullquote pull-quote pullout factbox infobox info-box fact-box",
  ],
  ["footer", WEAK, "footer foot footnav colophon site-footer"],
  ["header", WEAK, "masthead site-header topbar top-bar header-nav"],
];

/** Elements whose class says nothing of this kind: they hold a page or stand for a sentence. */
const NEVER = new Set("#root html body main h1 em strong b i".split(" "));
const MARKED_UP = /(?:^|\s)(?:articleBody|reviewBody)(?:\s|$)/;

const ruleByName = new Map(
  NAMES.flatMap(([rule, limit, names]) => names.split(" ").map((name): [string, Clue] => [name, { rule, limit }])),
);

/** What the tag, the role, the class or the id of an element says of its use; null when they name nothing but content. */
export function clueOf(element: HtmlElement): Clue | null {
  const { name, attributes } = element;
  if (NEVER.has(name) || MARKED_UP.test(attributes.itemprop ?? "")) return null;
  const named = lookUp(TAGS, name) ?? lookUp(ROLES, (attributes.role ?? "").toLowerCase().trim());
  if (named !== undefined) return { rule: named, limit: name === "nav" || name === "button" ? PLAIN : WEAK };
  if (name === "figcaption" || name === "caption") return { rule: "caption", limit: WEAK };
  if (/(?:^|\s)author(?:\s|$)/.test(`${attributes.rel ?? ""} ${attributes.itemprop ?? ""}`)) return byLine;
  if (/(?:^|\s)date(?:Published|Modified)(?:\s|$)/.test(attributes.itemprop ?? "")) return byLine;
  return nameClue(attributes.id ?? "") ?? nameClue(attributes.class ?? "");
}

const byLine: Clue = { rule: "by-line", limit: WEAK };

function lookUp(table: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The clue in the names of an element: each name whole, its parts, and two neighbouring parts. */
function nameClue(written: string): Clue | null {
  if (written === "") return null;
  for (const name of written.slice(0, 400).split(/\s+/)) {
    if (OF_THE_PAGE.test(name)) continue;
    const parts = partsOf(name);
    for (const [index, part] of parts.entries()) {
      const clue = ruleByName.get(`${part}-${parts[index + 1] ?? ""}`) ?? ruleByName.get(part);
      if (clue !== undefined) return clue;
    }
  }
  return null;
}

/** Names that say what a page is filed under or has, as `category-sharing` or `has-sidebar`: nothing of their element. */
const OF_THE_PAGE =
  /^(?:category|tag(?!-(?:list|links|cloud))|type|format|status|has|is|with|without|no|not|show|page|elementor)[-_]/i;

/** `shareBar__list--wide` is share, bar, list, wide. */
function partsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "");
}

import type { CleaningRule } from "../clean";
import { advertisement } from "./rules/advertisement";
import { authorBox } from "./rules/author-box";
import { commentNotice } from "./rules/comment-notice";
import { cookieNotice } from "./rules/cookie-notice";
import { copyrightLine } from "./rules/copyright-line";
import { editorialFooter } from "./rules/editorial-footer";
import { embeddedPost } from "./rules/embedded-post";
import { emptyLinkHeading } from "./rules/empty-link-heading";
import { errorReport } from "./rules/error-report";
import { fundingNotice } from "./rules/funding-notice";
import { languageSwitch } from "./rules/language-switch";
import { navigation } from "./rules/navigation";
import { newsletterNotice } from "./rules/newsletter-notice";
import { pageCount } from "./rules/page-count";
import { photoCredit } from "./rules/photo-credit";
import { playerNotice } from "./rules/player-notice";
import { relatedLink } from "./rules/related-link";
import { repeatedHeadline } from "./rules/repeated-headline";
import { repeatedLine } from "./rules/repeated-line";
import { shareBar } from "./rules/share-bar";
import { sourceAddress } from "./rules/source-address";
import { tagList } from "./rules/tag-list";

/** Every rule by which blocks are left out of an article, the telling ones first: the first that finds a block names it. */
export const cleaningRules: readonly CleaningRule[] = [
  repeatedHeadline,
  playerNotice,
  embeddedPost,
  cookieNotice,
  commentNotice,
  errorReport,
  newsletterNotice,
  fundingNotice,
  photoCredit,
  copyrightLine,
  sourceAddress,
  relatedLink,
  authorBox,
  editorialFooter,
  advertisement,
  shareBar,
  languageSwitch,
  tagList,
  pageCount,
  navigation,
  emptyLinkHeading,
  repeatedLine,
];

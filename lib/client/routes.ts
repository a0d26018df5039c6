import type { Method } from "@/lib/contract/operation";
import type { OperationId } from "@/lib/contract/operations";

/** Where an operation is called: what the browser needs of a declaration without its schemas. */
export type Route = readonly [method: Method, path: string];

/**
 * The operations that every page, and Compare before anything was asked for, may call. All others are in `further-routes.ts`,
 * which comes later; a test compares the two with `lib/contract/operations.ts`.
 */
export const routes = {
  changePreferences: ["PATCH", "/api/v1/me/preferences"],
  putColumns: ["PUT", "/api/v1/stories/{story}/columns"],
  listTags: ["GET", "/api/v1/projects/{project}/tags"],
  getArticle: ["GET", "/api/v1/articles/{article}"],
  listArticles: ["GET", "/api/v1/stories/{story}/articles"],
  getClaim: ["GET", "/api/v1/claims/{claim}"],
  linkMention: ["PUT", "/api/v1/claims/{claim}/mentions/{mention}"],
  linkMentions: ["POST", "/api/v1/claims/{claim}/mentions"],
  listClaims: ["GET", "/api/v1/projects/{project}/claims"],
  correctFact: ["PUT", "/api/v1/facts/{fact}"],
  listCandidates: ["GET", "/api/v1/articles/{article}/candidates"],
  teachAlias: ["POST", "/api/v1/stories/{story}/aliases"],
  withdrawCorrection: ["DELETE", "/api/v1/facts/{fact}"],
  putClaim: ["PUT", "/api/v1/claims/{claim}"],
  unlinkMention: ["DELETE", "/api/v1/claims/{claim}/mentions/{mention}"],
  writeClaimNote: ["PUT", "/api/v1/claims/{claim}/note"],
  deleteMention: ["DELETE", "/api/v1/mentions/{mention}"],
  listMentions: ["GET", "/api/v1/articles/{article}/mentions"],
  markMention: ["PUT", "/api/v1/mentions/{mention}"],
  tagMention: ["PUT", "/api/v1/mentions/{mention}/tags/{tag}"],
  untagMention: ["DELETE", "/api/v1/mentions/{mention}/tags/{tag}"],
  writeMentionNote: ["PUT", "/api/v1/mentions/{mention}/note"],
  getUnread: ["GET", "/api/v1/projects/{project}/unread"],
  splitMention: ["POST", "/api/v1/mentions/{mention}/split"],
  mergeMentions: ["POST", "/api/v1/mentions/{mention}/merge"],
  undoEvent: ["POST", "/api/v1/events/{event}/undo"],
  followProject: ["GET", "/api/v1/projects/{project}/events"],
  getWork: ["GET", "/api/v1/stories/{story}/work"],
  showPresence: ["PUT", "/api/v1/projects/{project}/presence/{presence}"],
  decideSuggestion: ["POST", "/api/v1/suggestions/{suggestion}/decision"],
} as const satisfies Partial<Record<OperationId, Route>>;

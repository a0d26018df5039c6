import type { World } from "./access-world";

/** What a call of the matrix sends beside its path: a body that is right, and the version of a new thing. */
export interface Sent {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly raw?: string;
}

const id = () => crypto.randomUUID();

/** One right request for every operation that belongs to a project. The matrix fails when one is missing here. */
export const projectRequests: Readonly<Record<string, (world: World) => Sent>> = {
  getProject: () => ({}),
  changeProject: () => ({ body: { name: "Renamed" } }),
  deleteProject: () => ({}),
  listMembers: () => ({}),
  changeMember: (world) => ({ params: { person: world.viewer }, body: { role: "annotator" } }),
  removeMember: (world) => ({ params: { person: world.viewer } }),
  listInvitations: () => ({}),
  inviteMember: () => ({ body: { email: `${id()}@press.example`, role: "viewer" } }),
  revokeInvitation: () => ({}),
  listOutlets: () => ({}),
  createOutlet: () => ({ body: { name: id() } }),
  changeOutlet: () => ({ body: { name: id() } }),
  deleteOutlet: () => ({}),
  listTags: () => ({}),
  createTag: () => ({ body: { name: id() } }),
  changeTag: () => ({ body: { name: id() } }),
  deleteTag: (world) => ({ params: { tag: world.spareTag } }),
  listTagMentions: () => ({}),
  previewMerge: (world) => ({ query: { tags: world.spareTag } }),
  mergeTags: (world) => ({ body: { tags: [{ tag: world.spareTag, version: 1 }] } }),
  splitTag: () => ({ body: { parts: [{ name: id(), mentions: [] }] } }),
  listStories: () => ({}),
  createStory: () => ({ body: { title: "Another" } }),
  getStory: () => ({}),
  changeStory: () => ({ body: { title: "Renamed" } }),
  deleteStory: () => ({}),
  listArticles: () => ({}),
  importArticles: () => ({ body: { text: "A text of its own." } }),
  getArticle: () => ({}),
  changeArticle: () => ({ body: { byline: "A. Writer" } }),
  reviseArticle: () => ({ body: { restore: [], leaveOut: [] } }),
  deleteArticle: () => ({}),
  listRevisions: () => ({}),
  getRevision: () => ({ params: { revision: "1" } }),
  listWaitingMentions: () => ({}),
  placeMention: () => ({ body: { revision: 1, segments: [{ start: 0, end: 3 }] } }),
  getRawSource: () => ({}),
  listJobs: () => ({}),
  createJob: () => ({ body: { urls: [] } }),
  getJob: () => ({}),
  addJobItems: () => ({ body: { urls: ["https://press.example/article"] } }),
  listJobItems: () => ({}),
  cancelJob: () => ({ body: {} }),
  retryJob: () => ({ body: {} }),
  dismissJob: () => ({}),
  exportJobErrors: () => ({}),
  listClaims: () => ({}),
  createClaim: () => ({ body: { statement: "Another claim." } }),
  getClaim: () => ({}),
  putClaim: () => ({ body: { statement: "Reworded." } }),
  deleteClaim: () => ({}),
  linkMention: (world) => ({ params: { claim: world.second }, body: { stance: "denies" } }),
  linkMentions: (world) => ({ params: { claim: world.second }, body: { mentions: [world.mention] } }),
  unlinkMention: () => ({}),
  writeClaimNote: () => ({ body: { note: "A note." } }),
  listClaimMentions: () => ({}),
  listRelations: () => ({}),
  putRelation: (world) => ({
    params: { relation: id() },
    body: { from: world.claim, to: world.second, kind: "updates" },
  }),
  deleteRelation: () => ({}),
  listMentions: () => ({}),
  getMention: () => ({}),
  markMention: (world) => ({
    params: { mention: id() },
    body: { article: world.article, revision: 1, segments: [{ start: 2, end: 9 }] },
  }),
  splitMention: () => ({ body: { cut: { start: 2, end: 2 } } }),
  mergeMentions: (world) => ({ body: { other: world.other, version: 1 } }),
  deleteMention: () => ({}),
  tagMention: (world) => ({ params: { tag: world.spareTag } }),
  untagMention: () => ({}),
  writeMentionNote: () => ({ body: { note: "A note." } }),
  listDiscussions: () => ({}),
  getDiscussion: () => ({}),
  startDiscussion: (world) => ({ body: { about: { kind: "claim", id: world.claim }, content: "Is it?" } }),
  addComment: () => ({ body: { content: "It is." } }),
  changeComment: () => ({ body: { content: "Reworded." } }),
  deleteComment: () => ({}),
  resolveDiscussion: () => ({}),
  reopenDiscussion: () => ({}),
  readDiscussion: (world) => ({ body: { comment: world.comment } }),
  getUnread: () => ({}),
  listEvents: () => ({}),
  undoEvent: () => ({}),
  followProject: () => ({}),
  getPosition: () => ({}),
  getWork: () => ({}),
  showPresence: (world) => ({ params: { presence: id() }, body: { story: world.story, article: world.article } }),
  getMatrix: () => ({}),
  getOrigins: () => ({}),
  exportMatrix: () => ({}),
  listFormats: () => ({}),
  exportSet: () => ({ params: { format: "jsonl" } }),
  importSet: () => ({ raw: "{}" }),
  getColumns: () => ({}),
  putColumns: (world) => ({ body: { columns: [{ article: world.article, width: 1 }] } }),
};

/** Operations that need a signed-in person but no project; each must refuse an anonymous caller. */
export const personRequests: Readonly<Record<string, () => Sent>> = {
  getMe: () => ({}),
  changeMe: () => ({ body: { name: "Renamed" } }),
  getPreferences: () => ({}),
  changePreferences: () => ({ body: { theme: "dark" } }),
  changePassword: () => ({ body: { current: "wrong", password: "another harbour 7" } }),
  listSessions: () => ({}),
  revokeSession: () => ({ params: { session: id() } }),
  signOutEverywhere: () => ({}),
  listTokens: () => ({}),
  createToken: () => ({ body: { name: "script" } }),
  revokeToken: () => ({ params: { token: id() } }),
  listProjects: () => ({}),
  search: () => ({ query: { q: "a" } }),
  createProject: () => ({ body: { name: "Mine" } }),
};

/** Operations of the operator alone. */
export const operatorRequests: Readonly<Record<string, () => Sent>> = {
  createPasswordReset: () => ({ body: { email: "nobody@press.example" } }),
  invitePerson: () => ({ body: { email: `${id()}@press.example` } }),
};

/** Operations that anyone may call. */
export const openOperations = [
  "getHealth",
  "setUp",
  "resetPassword",
  "readInvitation",
  "acceptInvitation",
  "getDescription",
];

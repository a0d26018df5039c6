import { z } from "zod";
import { claim, link } from "./claims";
import { id, language, line, listOf, page } from "./fields";
import { operation } from "./operation";

const segments = z.array(z.object({ start: z.int(), end: z.int() }));

/** One of the two mentions of a suggestion; `claim` is what it is linked to. Segments count in the quote. */
const suggestedMention = z.object({
  id,
  article: id,
  title: z.string(),
  publishedAt: z.string().nullable(),
  language: z.string().nullable(),
  outlet: z.object({ id, name: z.string(), colour: z.string() }).nullable(),
  quote: z.string(),
  claim: z.object({ id, statement: z.string() }).nullable(),
  /** What speaks for the two, and the words by which they differ. */
  shared: segments,
  differing: segments,
});
export type SuggestedMention = z.infer<typeof suggestedMention>;

export const suggestionReasons = ["words", "name", "figure", "date", "speaker", "quotation"] as const;
export const suggestionFlags = ["opposite polarity", "figures differ"] as const;

/** That `mention` states what `of` states. `claim` is what accepting links to: null where one is made, or both have their own. */
export const suggestion = z.object({
  id,
  of: suggestedMention,
  mention: suggestedMention,
  claim: z.object({ id, statement: z.string() }).nullable(),
  score: z.number(),
  reasons: z.array(z.object({ kind: z.enum(suggestionReasons), sentence: z.string() })),
  flags: z.array(z.enum(suggestionFlags)),
});
export type SuggestionAnswer = z.infer<typeof suggestion>;

/** What a ranking was made by: how many decisions of the project shape it, and the embedder, if there is one. */
const ranking = z.object({ decisions: z.int(), embedder: z.string().nullable(), lexicalOnly: z.boolean() });
export type RankingAnswer = z.infer<typeof ranking>;

const suggestions = listOf(suggestion).extend({ ranking });

export const listMentionSuggestions = operation({
  id: "listMentionSuggestions",
  method: "GET",
  path: "/api/v1/mentions/{mention}/suggestions",
  access: "project.read",
  summary: "Mentions that may state what this one states, the most certain first, each claim once.",
  params: z.object({ mention: id }),
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(20).default(5),
    within: z.enum(["story", "project"]).default("story"),
  }),
  answer: suggestions,
});

export const listStorySuggestions = operation({
  id: "listStorySuggestions",
  method: "GET",
  path: "/api/v1/stories/{story}/suggestions",
  access: "project.read",
  summary: "Pairs of the story's mentions that may state the same and are not linked, the most certain first.",
  params: z.object({ story: id }),
  query: page,
  answer: suggestions,
});

export const listLikelyClaims = operation({
  id: "listLikelyClaims",
  method: "GET",
  path: "/api/v1/projects/{project}/likely-claims",
  access: "project.read",
  summary:
    "Claims whose statement may say what these words say, the most certain first, whether anything is linked to them or not.",
  params: z.object({ project: id }),
  query: z.strictObject({
    text: z.string().trim().min(1).max(2000),
    language: language.optional(),
    limit: z.coerce.number().int().min(1).max(20).default(5),
  }),
  answer: z.object({ items: z.array(z.object({ claim, score: z.number() })) }),
});

export const suggestionDecisions = ["accepted", "rejected"] as const;

/** `claim` is the id of the claim that is made where neither mention has one, `statement` its words: the first mention's, unless said. */
export const decideSuggestion = operation({
  id: "decideSuggestion",
  method: "POST",
  path: "/api/v1/suggestions/{suggestion}/decision",
  access: "suggestion.decide",
  summary: "Accept a suggestion, which links its mentions to one claim, or reject it for good.",
  params: z.object({ suggestion: id }),
  body: z.strictObject({
    decision: z.enum(suggestionDecisions),
    statement: line(2000).optional(),
    claim: id.optional(),
  }),
  answer: z.object({
    suggestion: id,
    decision: z.enum(suggestionDecisions),
    claim: claim.nullable(),
    links: z.array(link.extend({ mention: id })),
  }),
  status: 201,
});

export const resetRanking = operation({
  id: "resetRanking",
  method: "POST",
  path: "/api/v1/projects/{project}/ranking/reset",
  access: "ranking.reset",
  summary: "Let the decisions made so far shape the order of suggestions no longer; the decisions stay.",
  params: z.object({ project: id }),
  body: z.strictObject({}),
});

import { z } from "zod";
import { themes } from "@/lib/core/people/appearance";
import { id } from "./fields";
import { operation } from "./operation";

const commandId = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/i, "must be a command's id");
const hintId = commandId;

/** How many put away hints are kept. */
export const mostHints = 100;

const fields = {
  theme: z.enum(themes),
  density: z.enum(["comfortable", "compact"]),
  /** Of article text, in CSS pixels; a phone reads it a step larger. */
  textSize: z.number().min(14).max(22).multipleOf(0.5),
  /** Whether a selection snaps to whole words. */
  wholeWords: z.boolean(),
  /** Whether sentences worth marking are underlined. */
  candidates: z.boolean(),
  /** Whether the other columns follow the one that is scrolled. */
  following: z.boolean(),
  /** Curves between the mentions of one claim: all of them quietly, the chosen claim's alone, or none. */
  threads: z.enum(["quiet", "selected", "off"]),
  /** Chords that differ from a command's own, by its id; null takes its key away. */
  keys: z
    .record(commandId, z.string().min(1).max(40).nullable())
    .refine((keys) => Object.keys(keys).length <= 200, "must name at most 200 commands"),
  /** Hints and checklists that the person put away; a change puts further ones away, an empty list brings all back. */
  hintsDone: z.array(hintId).max(mostHints),
};

export const preferences = z.object(fields);
export type Preferences = z.infer<typeof preferences>;

export type PreferencesPatch = Partial<Preferences>;

/** How everything is for a person who chose nothing. */
export const defaultPreferences: Preferences = {
  theme: "system",
  density: "comfortable",
  textSize: 16.5,
  wholeWords: true,
  candidates: true,
  following: false,
  threads: "quiet",
  keys: {},
  hintsDone: [],
};

export const getPreferences = operation({
  id: "getPreferences",
  method: "GET",
  path: "/api/v1/me/preferences",
  access: "person",
  summary: "How one likes the program to look and behave.",
  answer: preferences,
});

export const changePreferences = operation({
  id: "changePreferences",
  method: "PATCH",
  path: "/api/v1/me/preferences",
  access: "person",
  summary:
    "Change some of one's preferences; the ones not named stay. The last write of each counts, without a version; hints are added, or all brought back by none.",
  body: z.strictObject(fields).partial(),
  answer: preferences,
});

/** An article open in Compare; `width` is its weight in the row, 1 where all are as wide. */
export const openColumn = z.strictObject({ article: id, width: z.number().positive().max(100) });
export type OpenColumn = z.infer<typeof openColumn>;

const openColumns = z.array(openColumn).max(6);

export const getColumns = operation({
  id: "getColumns",
  method: "GET",
  path: "/api/v1/stories/{story}/columns",
  access: "project.read",
  summary: "The columns one had open in this story's Compare, in their order; none before one ever chose.",
  params: z.object({ story: id }),
  answer: z.object({ columns: openColumns }),
});

export const putColumns = operation({
  id: "putColumns",
  method: "PUT",
  path: "/api/v1/stories/{story}/columns",
  access: "project.read",
  summary: "Remember which columns one has open in this story's Compare. The last write counts, without a version.",
  params: z.object({ story: id }),
  body: z.strictObject({ columns: openColumns }),
  answer: z.object({ columns: openColumns }),
});

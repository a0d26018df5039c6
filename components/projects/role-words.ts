import type { Role } from "@/lib/core/access/roles";

/** What each role may do, in plain words; each may also do what the ones before it may. */
export const roleWords: Readonly<Record<Role, string>> = {
  viewer: "Reads stories, claims and exports.",
  annotator: "Also marks, tags, links and comments.",
  reviewer: "Also changes the marks of others and decides reviews.",
  editor: "Also adds stories and articles, and keeps the codebook and the outlets.",
  owner: "Also manages the members and the project itself.",
};

import type { ProjectAnswer } from "@/lib/contract/projects/project";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import type { TabLink } from "../ui/tab-links";

/** The pages of a project; settings are for those who can change something there. */
export function projectTabs({ id, counts, abilities }: ProjectAnswer): readonly TabLink[] {
  const base = `/projects/${id}`;
  return [
    { href: base, label: "Stories" },
    { href: `${base}/claims`, label: "Claims", count: counts.claims },
    { href: `${base}/discussions`, label: "Discussions" },
    { href: `${base}/codebook`, label: "Codebook" },
    { href: `${base}/members`, label: "Members" },
    { href: `${base}/outlets`, label: "Outlets" },
    { href: `${base}/export`, label: "Export" },
    ...(abilities.change || abilities.delete ? [{ href: `${base}/settings`, label: "Settings" }] : []),
  ];
}

/** The pages of a story. */
export function storyTabs({ id, project, counts }: StoryAnswer): readonly TabLink[] {
  const base = `/projects/${project}/stories/${id}`;
  return [
    { href: `${base}/articles`, label: "Articles", count: counts.articles },
    { href: `${base}/compare`, label: "Compare" },
    { href: `${base}/suggestions`, label: "Suggestions" },
    { href: `${base}/matrix`, label: "Matrix" },
    { href: `${base}/timeline`, label: "Timeline" },
    { href: `${base}/origins`, label: "Origins" },
    { href: `${base}/discussions`, label: "Discussions" },
    { href: `${base}/export`, label: "Export" },
  ];
}

/** Project roles from least to most; each may do all that the ones before it may. */
export const roles = ["viewer", "annotator", "reviewer", "editor", "owner"] as const;

export type Role = (typeof roles)[number];

/** Whether `role` may do what needs at least `least`. */
export function isAtLeast(role: Role, least: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(least);
}

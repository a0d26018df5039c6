import { makeSetUpLink } from "@/lib/server/people/make-set-up-link";

/** The one-time link with which the first person is set up, and how to use it. */
export async function setUpLink(): Promise<string> {
  const link = await makeSetUpLink();
  return `Nobody is set up here yet. Open this link, which works once within 24 hours:\n\n  ${link}\n`;
}

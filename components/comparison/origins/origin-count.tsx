import { Link } from "@/components/ui/link";
import type { OriginsAnswer } from "@/lib/contract/origins";
import type { StoryAnswer } from "@/lib/contract/projects/stories";
import { plural } from "../../ui/plural";

/** `, 3 origins` behind a number of outlets, leading to what shows it; nothing where none could be found. */
export async function OriginCount({ story, found }: { story: StoryAnswer; found: Promise<OriginsAnswer> }) {
  const answer = await found.catch(() => null);
  if (answer === null || answer.origins.length === 0) return null;
  return (
    <>
      ,{" "}
      <Link href={`/projects/${story.project}/stories/${story.id}/origins`}>
        {plural(answer.origins.length, "origin")}
      </Link>
    </>
  );
}

import { redirect } from "next/navigation";
import { readStory } from "../../read-project";

/** A story opens where its work is: beside one another once it has articles. */
export default async function StoryPage({ params }: { params: Promise<{ project: string; story: string }> }) {
  const { project, story } = await params;
  const { counts } = await readStory(story);
  redirect(`/projects/${project}/stories/${story}/${counts.articles > 0 ? "compare" : "articles"}`);
}

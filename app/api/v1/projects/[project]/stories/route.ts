import { route } from "@/lib/http/route";
import { createStory } from "@/lib/server/projects/story-commands";
import { listStories } from "@/lib/server/projects/story-queries";

export const GET = route(listStories);
export const POST = route(createStory);

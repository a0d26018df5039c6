import { route } from "@/lib/http/route";
import { changeStory, deleteStory } from "@/lib/server/projects/story-commands";
import { getStory } from "@/lib/server/projects/story-queries";

export const GET = route(getStory);
export const PATCH = route(changeStory);
export const DELETE = route(deleteStory);

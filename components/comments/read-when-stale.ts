import { CallError } from "@/lib/client/call";
import { tellComments } from "@/lib/client/comments/comment-news";

/** What `work` answers. Where it came too late, what is said about the thing is read again, so that the next attempt does not. */
export async function readWhenStale<T>(about: string, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CallError && error.problem.code === "conflict") tellComments({ about });
    throw error;
  }
}

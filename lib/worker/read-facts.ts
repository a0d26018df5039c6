import { parentPort } from "node:worker_threads";
import { articleCandidates } from "@/lib/core/facts/candidates/article-candidates";
import type { ReadArticle } from "@/lib/core/facts/extractor";
import type { ArticleReadings } from "@/lib/core/facts/index";
import { readArticle } from "@/lib/core/facts/read-article";
import { readMentions } from "@/lib/core/facts/read-mentions";
import type { ReadingTask } from "@/lib/core/facts/reading-task";

const mostKept = 24;

// The article that was asked for longest ago gives way.
const kept = new Map<string, ArticleReadings>();

function readingsOf(key: string, article: ReadArticle): ArticleReadings {
  const readings = kept.get(key) ?? readArticle(article);
  kept.delete(key);
  kept.set(key, readings);
  for (const old of [...kept.keys()].slice(0, -mostKept)) kept.delete(old);
  return readings;
}

function answerTo(key: string, task: ReadingTask) {
  const readings = readingsOf(key, task.article);
  return task.kind === "mentions"
    ? readMentions(task, readings)
    : { candidates: articleCandidates(task.article, readings) };
}

// A thread that lives on: reading an article of 10,000 words takes a second, and its mentions are marked one by one.
// A text on which a reader fails is told, answered as one that cannot be read, and holds up no other.
parentPort?.on("message", ({ key, task }: { key: string; task: ReadingTask }) => {
  try {
    parentPort?.postMessage(answerTo(key, task));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    parentPort?.postMessage(null);
  }
});

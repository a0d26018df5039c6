import { parentPort } from "node:worker_threads";
import { findOrigins } from "@/lib/core/comparison/origins/find-origins";
import type { OriginArticle } from "@/lib/core/comparison/origins/origin-article";

// A thread of its own: a story of a thousand articles takes seconds.
parentPort?.once("message", (articles: readonly OriginArticle[]) => {
  parentPort?.postMessage(findOrigins(articles));
});

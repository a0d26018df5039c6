import type { ArticleColumnHandle } from "@/components/reader/article-column-props";
import { announce } from "@/components/ui/announcer";
import { makeKey } from "@/lib/client/build-request";
import { call } from "@/lib/client/call";
import { gather } from "@/lib/client/gather";
import type { CandidateAnswer } from "@/lib/contract/facts";
import type { OpenArticle } from "../compare-data";
import { nowhere } from "../compare-place";
import { candidateAt, unmarked } from "./unmarked";
import type { CandidatesDesk } from "./use-candidates";

export interface OfferedCandidates {
  /** To be called when other articles are shown, or mentions came or went. */
  refresh(): void;
  /** Marks the candidate under the pointer, else the one at the caret. */
  mark(): void;
  stop(): void;
}

/** Underlines the candidates of the articles in columns as they are read, one article after the other, and marks one when told to. */
export function offerCandidates(now: () => CandidatesDesk): OfferedCandidates {
  const known = new Map<string, readonly CandidateAnswer[]>();
  // By column: one that is mounted anew shows nothing yet.
  const shown = new WeakMap<ArticleColumnHandle, string>();
  let pointer: { x: number; y: number } | null = null;
  let isOver = false;

  const keyOf = ({ id, revision }: OpenArticle) => `${id} ${revision}`;
  const left = (article: OpenArticle) =>
    unmarked(known.get(keyOf(article)) ?? [], segmentsIn(now().workspace, article.id));

  async function read(): Promise<void> {
    for (const article of now().visible) {
      if (isOver) return;
      if (!known.has(keyOf(article))) await ask(article);
      show(article);
    }
  }

  async function ask(article: OpenArticle): Promise<void> {
    const key = keyOf(article);
    known.set(key, []);
    try {
      const { revision, items } = await call("listCandidates", { article: article.id });
      known.set(key, revision === article.revision ? items : []);
    } catch {
      // Asked again with the next change.
      known.delete(key);
    }
  }

  function show(article: OpenArticle): void {
    const passages = left(article);
    const key = [article.revision, ...passages.map(({ start }) => start)].join();
    const handle = now().handles.current.get(article.id);
    if (isOver || !handle || shown.get(handle) === key) return;
    shown.set(handle, key);
    handle.showPassages("candidate", passages);
  }

  function found(): { article: OpenArticle; candidate: CandidateAnswer } | null {
    const { visible, at, handles } = now();
    for (const article of visible) {
      const handle = handles.current.get(article.id);
      const under = pointer && handle?.characterAt(pointer.x, pointer.y);
      const candidate = candidateAt(left(article), under ?? null);
      if (candidate) return { article, candidate };
    }
    const article = visible.find(({ id }) => id === at);
    const candidate = article ? candidateAt(left(article), handles.current.get(article.id)?.caret() ?? null) : null;
    return article && candidate ? { article, candidate } : null;
  }

  const reading = gather(() => void read());
  const follow = ({ clientX, clientY }: PointerEvent) => {
    pointer = { x: clientX, y: clientY };
  };
  const forget = () => {
    pointer = null;
  };
  document.addEventListener("pointermove", follow, { passive: true });
  // Whoever moves the caret by keys means the caret.
  document.addEventListener("selectionchange", forget);
  reading.wish();
  return {
    refresh: reading.wish,
    mark() {
      const it = found();
      if (!it) return announce("No underlined sentence is at the pointer or caret");
      const { article, candidate } = it;
      const { start, end } = candidate;
      const mention = makeKey();
      const passage = { article: article.id, revision: article.revision, segments: [{ start, end }] };
      now().run({ kind: "mark", mention, ...passage, quote: article.text.slice(start, end), tags: [] });
      now().go({ ...nowhere, mention });
      announce("The sentence is marked");
    },
    stop() {
      isOver = true;
      reading.drop();
      document.removeEventListener("pointermove", follow);
      document.removeEventListener("selectionchange", forget);
      for (const handle of now().handles.current.values()) handle.showPassages("candidate", []);
    },
  };
}

function segmentsIn(workspace: CandidatesDesk["workspace"], article: string) {
  return [...workspace.mentions.values()]
    .filter((mention) => mention.article === article)
    .flatMap(({ segments }) => segments);
}

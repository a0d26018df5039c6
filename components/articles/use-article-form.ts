import { useRouter } from "next/navigation";
import { useState } from "react";
import { call } from "@/lib/client/call";
import { useForm } from "../people/use-form";
import { useConflict } from "../projects/use-conflict";
import { type ArticleField, type Drafts, type KnownArticle, readArticle, textOf, toChange } from "./article-fields";

/**
 * What is typed about an article until the server has it. Drafts outlive a refresh of the page, a refusal and a conflict;
 * only saving or discarding ends them. `onSettled` is told the article as it is after a save or a conflict.
 */
export function useArticleForm(given: KnownArticle, onSettled?: (article: KnownArticle) => void) {
  const router = useRouter();
  const [known, setKnown] = useState(given);
  const [drafts, setDrafts] = useState<Drafts>({});
  const [saved, setSaved] = useState(false);
  const { theirs, attempt, adopt, drop } = useConflict(readArticle);
  const isDirty = Object.keys(toChange(known, drafts)).length > 0;
  // Another's change shows at once where one has typed nothing; where one has, it comes as a conflict.
  const article = !isDirty && given.version > known.version ? given : known;

  const settle = (next: KnownArticle) => {
    setKnown(next);
    setDrafts({});
    drop();
    onSettled?.(next);
    router.refresh();
  };
  const form = useForm(async () => {
    const body = toChange(article, drafts);
    if (Object.keys(body).length === 0) return;
    await attempt(article.version, async (version) => {
      settle(await call("changeArticle", { article: article.id, body }, { version }));
      setSaved(true);
    });
  });
  return {
    ...form,
    article,
    drafts,
    isDirty,
    saved: saved && !isDirty,
    theirs,
    shown: (field: ArticleField) => drafts[field] ?? textOf(article, field),
    type: (field: ArticleField, value: string) => {
      setKnown(article);
      setSaved(false);
      setDrafts({ ...drafts, [field]: value });
    },
    discard: () => setDrafts({}),
    keepTheirs: () => theirs && settle(theirs),
    useMine: () => {
      adopt();
      form.form.ref.current?.requestSubmit();
    },
  };
}

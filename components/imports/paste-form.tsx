import { useId, useRef, useState } from "react";
import type { KnownArticle } from "@/components/articles/article-fields";
import { OutletNames } from "@/components/articles/outlet-names";
import { fieldOf, useForm } from "@/components/people/use-form";
import { Button } from "@/components/ui/button";
import { ProblemNote } from "@/components/ui/problem-note";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { makeKey } from "@/lib/client/build-request";
import { call } from "@/lib/client/call";
import styles from "./add-articles.module.css";

interface Props {
  readonly story: string;
  readonly outlets: readonly string[];
  /** Whether adding is the page's next step. */
  readonly isFirst: boolean;
  readonly onAdded: (article: KnownArticle) => void;
}

const further = ["byline", "language", "url"] as const;
const fields = ["text", "title", "outlet", "publishedAt", ...further] as const;

/** Paste one article. What is left empty is read from the text where it can be; nothing typed is lost when it is refused. */
export function PasteForm({ story, outlets, isFirst, onAdded }: Props) {
  const names = useId();
  const key = useRef(makeKey());
  const [added, setAdded] = useState("");
  const { form, ready, busy, errorOf, problemBeside } = useForm(async (data, element) => {
    setAdded("");
    const given = fields
      .map((name) => [name, name === "text" ? fieldOf(data, name) : fieldOf(data, name).trim()] as const)
      .filter(([name, value]) => name === "text" || value !== "");
    const body = { text: "", ...Object.fromEntries(given) };
    const answer = await call("importArticles", { story, body }, { key: key.current });
    if ("items" in answer) throw new TypeError("One text answers one article.");
    element.reset();
    key.current = makeKey();
    setAdded(answer.title);
    onAdded(answer);
  });
  const problem = problemBeside(...fields);
  return (
    // A correction makes another request of it, which needs a key of its own.
    <form {...form} className={styles.form} aria-label="Paste an article" onChange={() => (key.current = makeKey())}>
      <TextArea label="Text" name="text" rows={7} serif error={errorOf("text")} />
      <p className={styles.hint}>What is left empty is read from the text where it says it.</p>
      <TextField label="Title" name="title" error={errorOf("title")} />
      <div className={styles.two}>
        <TextField label="Outlet" name="outlet" list={names} error={errorOf("outlet")} />
        <TextField label="Date" name="publishedAt" type="date" error={errorOf("publishedAt")} />
      </div>
      <details className={styles.more} open={further.some((name) => errorOf(name)) || undefined}>
        <summary>By-line, language, address</summary>
        <div className={styles.fields}>
          <div className={styles.two}>
            <TextField label="By-line" name="byline" error={errorOf("byline")} />
            <TextField label="Language" name="language" placeholder="en, ru, kk" error={errorOf("language")} />
          </div>
          <TextField label="Address" name="url" type="url" error={errorOf("url")} />
        </div>
      </details>
      <OutletNames id={names} outlets={outlets} />
      {problem ? <ProblemNote problem={problem} /> : null}
      <div className={styles.actions}>
        <Button type="submit" variant={isFirst ? "primary" : "plain"} aria-disabled={!ready}>
          Add article
        </Button>
        <span role="status" className={styles.said}>
          {busy ? "Reading …" : added ? `Added: ${added}` : ""}
        </span>
      </div>
    </form>
  );
}

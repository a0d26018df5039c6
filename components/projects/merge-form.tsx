"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { call, send } from "@/lib/client/call";
import type { TagAnswer } from "@/lib/contract/projects/tags";
import { orderCodebook } from "@/lib/core/projects/codebook";
import { hasFolded } from "@/lib/core/text/fold";
import { Button, ButtonLink } from "../ui/button";
import { Dot } from "../ui/dot";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";
import { offerUndo } from "./undo-offer";
import { useAttempt } from "./use-attempt";

interface Props {
  readonly tag: TagAnswer;
  readonly tags: readonly TagAnswer[];
  /** The codebook without a chosen tag. */
  readonly list: string;
}

interface Preview {
  readonly of: string;
  readonly mentions: number;
  readonly both: number;
}

/** How many mentions the tag would mark then, and how many carry both, counted by the server for the tags chosen. */
function usePreview(tag: string, chosen: readonly string[]): Preview | null {
  const [preview, setPreview] = useState<Preview | null>(null);
  const tags = chosen.join(",");
  useEffect(() => {
    if (tags === "") return;
    const stop = new AbortController();
    call("previewMerge", { tag, tags }, { signal: stop.signal })
      .then(({ items, mentions }) => {
        setPreview({ of: tags, mentions, both: items.reduce((sum, item) => sum + item.both, 0) });
      })
      .catch(() => setPreview(null));
    return () => stop.abort();
  }, [tag, tags]);
  return preview?.of === tags ? preview : null;
}

/** Merges other tags into one: which, what that comes to, and then as one step that one undo takes back. */
export function MergeForm({ tag, tags, list }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wanted, setWanted] = useState("");
  const { busy, problem, attempt } = useAttempt();
  const preview = usePreview(tag.id, chosen);
  const others = orderCodebook(tags.filter((other) => other.id !== tag.id && other.mergedInto === null));
  const shown = others.filter(({ id, name }) => chosen.includes(id) || hasFolded(name, wanted));

  const merge = () =>
    attempt(async () => {
      if (chosen.length === 0) return;
      const sources = others.filter(({ id }) => chosen.includes(id)).map(({ id, version }) => ({ tag: id, version }));
      const { event } = await send("mergeTags", { tag: tag.id, body: { tags: sources } }, { version: tag.version });
      offerUndo({ words: `${plural(sources.length, "tag")} merged into “${tag.name}”.`, event });
      router.push(list);
      router.refresh();
    });

  return (
    <div className={styles.form}>
      {problem ? <ProblemNote problem={problem} /> : null}
      <p>
        What the chosen tags mark will be marked “{tag.name}”. They stay in the codebook as retired, and say where they
        went.
      </p>
      {others.length > 8 ? (
        <TextField label="Find a tag" type="search" value={wanted} onChange={(e) => setWanted(e.currentTarget.value)} />
      ) : null}
      <fieldset className={styles.picks}>
        <legend>Tags to merge into it</legend>
        {shown.map((other) => (
          <label key={other.id} className={styles.check}>
            <input
              type="checkbox"
              checked={chosen.includes(other.id)}
              onChange={({ currentTarget: { checked } }) =>
                setChosen(checked ? [...chosen, other.id] : chosen.filter((id) => id !== other.id))
              }
            />
            <Dot colour={other.colour} square />
            <span>{other.name}</span>
            <span className={styles.note}>{plural(other.mentions, "mention")}</span>
          </label>
        ))}
      </fieldset>
      <p role="status" className={styles.note}>
        {chosen.length > 0 && preview
          ? `“${tag.name}” will then mark ${plural(preview.mentions, "mention")}; both are on ${preview.both} of them already.`
          : ""}
      </p>
      <div className={styles.actions}>
        <Button variant="primary" aria-disabled={busy || chosen.length === 0} onClick={merge}>
          {chosen.length > 1 ? `Merge ${chosen.length} tags` : "Merge"}
        </Button>
        <ButtonLink href={`${list}?tag=${tag.id}#change`}>Cancel</ButtonLink>
      </div>
    </div>
  );
}

"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { upload } from "@/lib/client/upload";
import type { CodebookPreview } from "@/lib/contract/projects/codebook";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { plural } from "../ui/plural";
import { ProblemNote } from "../ui/problem-note";
import { CodebookChanges } from "./codebook-changes";
import styles from "./form.module.css";
import { offerUndo } from "./undo-offer";
import { useAttempt } from "./use-attempt";

interface Read {
  readonly file: File;
  readonly preview: CodebookPreview;
}

/** Takes a codebook over from a file: reads it, shows what it would change, and changes that when one says so. */
export function ImportCodebookForm({ project }: { project: string }) {
  const router = useRouter();
  const [read, setRead] = useState<Read | null>(null);
  const { busy, problem, attempt } = useAttempt();

  const look = (file: File | undefined) => {
    setRead(null);
    if (!file) return;
    void attempt(async () => {
      const { answer } = await upload("previewCodebook", { project }, [file]);
      setRead({ file, preview: answer });
    });
  };

  const take = ({ file, preview: { version } }: Read) =>
    attempt(async () => {
      const { answer, event } = await upload("importCodebook", { project }, [file], { version });
      offerUndo({ words: `${plural(answer.added, "tag")} added, ${answer.changed} changed.`, event });
      setRead(null);
      router.refresh();
    });

  return (
    <div className={styles.form}>
      <Field
        label="Take over from a file"
        hint="JSON, CSV, or the .qdc that ATLAS.ti, MAXQDA, NVivo and QualCoder save. You see first what it would change."
      >
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            accept=".json,.csv,.tsv,.qdc,.xml"
            className={styles.file}
            onChange={({ currentTarget }) => {
              look(currentTarget.files?.[0]);
              // The same file may be chosen again once it was mended.
              currentTarget.value = "";
            }}
          />
        )}
      </Field>
      {problem ? <ProblemNote problem={problem} /> : null}
      {read ? (
        <>
          <CodebookChanges name={read.file.name} preview={read.preview} />
          <div className={styles.actions}>
            {read.preview.tags.some(({ state }) => state !== "same") ? (
              <Button aria-disabled={busy} onClick={() => take(read)}>
                Take it over
              </Button>
            ) : null}
            <Button variant="quiet" onClick={() => setRead(null)}>
              Leave it
            </Button>
          </div>
        </>
      ) : null}
    </div>
  );
}

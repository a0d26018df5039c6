import { useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import styles from "./add-articles.module.css";
import { readDropped } from "./jobs/dropped-files";

interface Props {
  /** What the file dialog offers. */
  readonly accept: string;
  readonly hint: string;
  /** Told the files that a person named, and those that lie in folders. */
  readonly onFiles: (named: readonly File[], found: readonly File[]) => void;
}

/** Files and folders chosen by a dialog, or dropped anywhere on the page: what misses the place must not replace the page. */
export function FileDrop({ accept, hint, onFiles }: Props) {
  const isOver = useFileDrop(onFiles);
  return (
    <div className={classNames(styles.drop, isOver && styles.over)}>
      <Field label="Files" hint={isOver ? "Let go to add them" : hint}>
        {(attributes) => (
          <input
            {...attributes}
            type="file"
            multiple
            accept={accept}
            className={styles.file}
            onChange={(event) => {
              onFiles([...(event.target.files ?? [])], []);
              event.target.value = "";
            }}
          />
        )}
      </Field>
      <div className={styles.folder}>
        <Field label="Or a folder with all that is in it">
          {(attributes) => (
            <input
              {...attributes}
              type="file"
              ref={asFolderDialog}
              className={styles.file}
              onChange={(event) => {
                onFiles([], [...(event.target.files ?? [])]);
                event.target.value = "";
              }}
            />
          )}
        </Field>
      </div>
    </div>
  );
}

// React's types do not know the attribute.
function asFolderDialog(input: HTMLInputElement | null): void {
  if (input) input.webkitdirectory = true;
}

/** Takes what is dropped anywhere on the page; answers whether something is held over it. */
function useFileDrop(onFiles: Props["onFiles"]): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useRef(onFiles);
  useEffect(() => {
    take.current = onFiles;
  });
  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setIsOver(false);
      void readDropped(event.dataTransfer).then(({ named, found }) => take.current(named, found));
    };
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
    };
  }, []);
  return isOver;
}

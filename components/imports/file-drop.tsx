import { useEffect, useRef, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { Field } from "@/components/ui/field";
import styles from "./add-articles.module.css";

interface Props {
  /** What the file dialog offers. */
  readonly accept: string;
  readonly hint: string;
  readonly onFiles: (files: Iterable<File>) => void;
}

/** Files chosen by the dialog, or dropped anywhere on the page: a file that misses the place must not replace the page. */
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
              onFiles([...(event.target.files ?? [])]);
              event.target.value = "";
            }}
          />
        )}
      </Field>
    </div>
  );
}

/** Takes files dropped anywhere on the page; answers whether some are held over it. */
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
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      take.current([...(event.dataTransfer?.files ?? [])]);
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

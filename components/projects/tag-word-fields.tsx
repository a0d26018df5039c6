import type { TagAnswer } from "@/lib/contract/projects/tags";
import { TextArea } from "../ui/text-area";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";

/** What a tag says of itself beside its name. */
export const tagWords = {
  definition: "definition",
  inclusion: "use it when",
  exclusion: "do not use it when",
  example: "example",
};

interface Props {
  readonly tag: TagAnswer | undefined;
  readonly errorOf: (field: string) => string | undefined;
}

/** The words of a tag: its name and definition, and, opened where there are any, when to use it, when not, an example. */
export function TagWordFields({ tag, errorOf }: Props) {
  const noted = Boolean(tag?.inclusion || tag?.exclusion || tag?.example);
  const area = (name: "inclusion" | "exclusion" | "example", label: string) => (
    <TextArea
      label={label}
      name={name}
      serif
      rows={2}
      maxLength={10_000}
      defaultValue={tag?.[name]}
      error={errorOf(name)}
    />
  );
  return (
    <>
      <TextField label="Name" name="name" required maxLength={100} defaultValue={tag?.name} error={errorOf("name")} />
      <TextArea
        label="Definition"
        hint="What it stands for, so that two people mark alike."
        name="definition"
        serif
        maxLength={10_000}
        defaultValue={tag?.definition}
        error={errorOf("definition")}
      />
      <details className={styles.more} open={noted}>
        <summary>When to use it, and an example</summary>
        <div className={styles.form}>
          {area("inclusion", "Use it when")}
          {area("exclusion", "Do not use it when")}
          {area("example", "Example")}
        </div>
      </details>
    </>
  );
}

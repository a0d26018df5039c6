import type { TagAnswer } from "@/lib/contract/projects/tags";
import { Button } from "../ui/button";
import { SelectField } from "../ui/select-field";
import { TextField } from "../ui/text-field";
import styles from "./form.module.css";
import type { SplitPart } from "./use-split";

interface Props {
  readonly parts: readonly SplitPart[];
  /** Tags of the codebook that a part may be. */
  readonly others: readonly TagAnswer[];
  readonly onChange: (parts: readonly SplitPart[]) => void;
}

/** The tags that a tag is split into: new ones by their names, or ones that are there already. */
export function SplitParts({ parts, others, onChange }: Props) {
  const rename = (key: string, name: string) =>
    onChange(parts.map((part) => (part.key === key ? { ...part, name } : part)));
  const add = (name: string, tag: string | null) =>
    onChange([...parts, { key: String(1 + Math.max(0, ...parts.map((part) => Number(part.key)))), name, tag }]);
  const free = others.filter(({ id }) => !parts.some((part) => part.tag === id));
  return (
    <div className={styles.form}>
      {parts.map((part, at) => (
        <div key={part.key} className={styles.part}>
          <TextField
            label={part.tag === null ? `Part ${at + 1}` : `Part ${at + 1}, in the codebook`}
            value={part.name}
            readOnly={part.tag !== null}
            maxLength={100}
            onChange={(event) => rename(part.key, event.currentTarget.value)}
          />
          {parts.length > 1 ? (
            <Button
              variant="quiet"
              aria-label={`Leave out part ${at + 1}`}
              onClick={() => onChange(parts.filter((other) => other.key !== part.key))}
            >
              Leave out
            </Button>
          ) : null}
        </div>
      ))}
      <div className={styles.two}>
        <div className={styles.foot}>
          <Button onClick={() => add("", null)}>Add a part</Button>
        </div>
        <SelectField
          label="Or a tag that is there"
          value=""
          onChange={(event) => {
            const tag = free.find(({ id }) => id === event.currentTarget.value);
            if (tag) add(tag.name, tag.id);
          }}
        >
          <option value="">choose one</option>
          {free.map((tag) => (
            <option key={tag.id} value={tag.id}>
              {tag.name}
            </option>
          ))}
        </SelectField>
      </div>
    </div>
  );
}

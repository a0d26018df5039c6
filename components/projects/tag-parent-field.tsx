import type { TagAnswer } from "@/lib/contract/projects/tags";
import { closesCycle, orderCodebook } from "@/lib/core/projects/codebook";
import { SelectField } from "../ui/select-field";

interface Props {
  readonly tag: TagAnswer | undefined;
  readonly others: readonly TagAnswer[];
  readonly error: string | undefined;
}

/** The tag that a tag stands below; none that stands below it itself. */
export function TagParentField({ tag, others, error }: Props) {
  const all = tag ? [...others, tag] : others;
  const possible = others.filter(
    (other) => other.id === tag?.parent || (!other.retired && !(tag && closesCycle(all, tag.id, other.id))),
  );
  return (
    <SelectField label="Stands below" name="parent" defaultValue={tag?.parent ?? ""} error={error}>
      <option value="">no tag</option>
      {orderCodebook(possible).map((other) => (
        <option key={other.id} value={other.id}>
          {"\u2003".repeat(Math.min(other.depth, 6))}
          {other.name}
        </option>
      ))}
    </SelectField>
  );
}

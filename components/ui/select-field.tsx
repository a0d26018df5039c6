import type { Ref, SelectHTMLAttributes } from "react";
import { Field, type FieldWords } from "./field";
import styles from "./field.module.css";

type Props = FieldWords & SelectHTMLAttributes<HTMLSelectElement> & { ref?: Ref<HTMLSelectElement> };

/** A choice from a list of `<option>` children. */
export function SelectField({ label, hint, error, labelHidden = false, children, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(attributes) => (
        <select {...select} {...attributes} className={styles.control}>
          {children}
        </select>
      )}
    </Field>
  );
}

import type { InputHTMLAttributes, Ref } from "react";
import { Field, type FieldWords } from "./field";
import styles from "./field.module.css";

type Props = FieldWords & InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };

/** One line of text with its label, hint and error. */
export function TextField({ label, hint, error, labelHidden = false, ...input }: Props) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(attributes) => <input autoComplete="off" {...input} {...attributes} className={styles.control} />}
    </Field>
  );
}

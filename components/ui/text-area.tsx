import type { Ref, TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { Field, type FieldWords } from "./field";
import styles from "./field.module.css";

type Props = FieldWords &
  TextareaHTMLAttributes<HTMLTextAreaElement> & { ref?: Ref<HTMLTextAreaElement>; serif?: boolean };

/** Several lines of text; `serif` for what is claimed or quoted. */
export function TextArea({ label, hint, error, labelHidden = false, serif = false, ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error} labelHidden={labelHidden}>
      {(attributes) => (
        <textarea
          rows={3}
          {...area}
          {...attributes}
          className={classNames(styles.control, styles.area, serif && styles.serif)}
        />
      )}
    </Field>
  );
}

import type { ButtonHTMLAttributes, ReactNode, Ref } from "react";
import styles from "./chip.module.css";
import { classNames } from "./class-names";
import { Dot } from "./dot";
import { Kbd } from "./kbd";

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Whether the filter, outlet or tag is on; leave it out for what does not stay pressed. */
  readonly pressed?: boolean;
  readonly dot?: { readonly colour: string; readonly square?: boolean };
  readonly keyHint?: string | undefined;
  readonly count?: number;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A thing to press: a filter, an outlet or a tag with its key. */
export function Chip({ pressed, dot, keyHint, count, children, className, ...rest }: Props) {
  return (
    <button type="button" aria-pressed={pressed} {...rest} className={classNames(styles.chip, styles.press, className)}>
      {dot ? <Dot colour={dot.colour} square={dot.square ?? false} /> : null}
      {children}
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
      {keyHint ? <Kbd>{keyHint}</Kbd> : null}
    </button>
  );
}

/** The same shape for what is only read, such as a count beside a tab. */
export function Pill({ dot, children }: { dot?: { colour: string; square?: boolean }; children: ReactNode }) {
  return (
    <span className={styles.chip}>
      {dot ? <Dot colour={dot.colour} square={dot.square ?? false} /> : null}
      {children}
    </span>
  );
}

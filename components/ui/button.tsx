import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";
import { Kbd } from "./kbd";
import { Link } from "./link";

export type ButtonVariant = "plain" | "primary" | "quiet" | "danger";

interface Look {
  /** One filled (`primary`) button a screen: the next step. `quiet` has no border; `danger` cannot be undone at once. */
  readonly variant?: ButtonVariant;
  /** The key that presses it. */
  readonly keyHint?: string | undefined;
  readonly children: ReactNode;
}

/** A button. While `aria-disabled` it stays in the tab order and says so; its caller ignores the press. */
export function Button({
  variant = "plain",
  keyHint,
  children,
  className,
  ...rest
}: Look & ButtonHTMLAttributes<HTMLButtonElement> & { ref?: React.Ref<HTMLButtonElement> }) {
  return (
    <button
      type="button"
      {...rest}
      {...marks(variant)}
      className={classNames(styles.button, styles[variant], className)}
    >
      {children}
      {keyHint ? <Kbd>{keyHint}</Kbd> : null}
    </button>
  );
}

/** A link that looks like a button, for what leads to another page. */
export function ButtonLink({
  variant = "plain",
  keyHint,
  children,
  className,
  ...rest
}: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} {...marks(variant)} className={classNames(styles.button, styles[variant], className)}>
      {children}
      {keyHint ? <Kbd>{keyHint}</Kbd> : null}
    </Link>
  );
}

function marks(variant: ButtonVariant) {
  return variant === "primary" ? { "data-on-ink": "" } : {};
}

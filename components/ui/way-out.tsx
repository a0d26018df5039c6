import type { ReactNode } from "react";
import styles from "./button.module.css";
import { classNames } from "./class-names";

interface Props {
  readonly href: string;
  readonly variant?: "plain" | "primary";
  readonly children: ReactNode;
}

/**
 * A link that looks like a button, away from what failed or is not there. It loads a whole page: after a failure that is the better
 * way, and what stands here stands in every page's program.
 */
export function WayOut({ href, variant = "plain", children }: Props) {
  const isPrimary = variant === "primary";
  return (
    <a
      href={href}
      data-on-ink={isPrimary ? "" : undefined}
      className={classNames(styles.button, isPrimary ? styles.primary : styles.plain)}
    >
      {children}
    </a>
  );
}

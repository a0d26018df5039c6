import styles from "./kbd.module.css";

/** A key as it stands on the button it presses. */
export function Kbd({ children }: { children: string }) {
  return <kbd className={styles.kbd}>{children}</kbd>;
}

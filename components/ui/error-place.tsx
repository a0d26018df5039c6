import button from "./button.module.css";
import { classNames } from "./class-names";
import styles from "./error-place.module.css";
import { WayOut } from "./way-out";

interface Props {
  readonly title: string;
  readonly onRetry: () => void;
  /** Another way on. */
  readonly way?: { readonly href: string; readonly words: string };
}

/** Stands where a page failed, and leaves the rest of the window as it is: what happened, what to do, the likeliest remedies. */
export function ErrorPlace({ title, onRetry, way }: Props) {
  return (
    <div role="alert" className={styles.place}>
      <h1 className={styles.title}>{title}</h1>
      <p>
        The server ran into an error or could not be reached. What was saved is still there, and what waits to be sent
        is kept in this browser.
      </p>
      <p className={styles.ways}>
        <button type="button" data-on-ink="" className={classNames(button.button, button.primary)} onClick={onRetry}>
          Try again
        </button>
        {way ? <WayOut href={way.href}>{way.words}</WayOut> : null}
      </p>
    </div>
  );
}
